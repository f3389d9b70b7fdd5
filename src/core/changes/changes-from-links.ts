import type { Change, ChangeType } from '../model.ts';
import { blockType, linkedType } from './change-type.ts';
import { findFused, type Fused } from './fused-words.ts';
import type { Word } from './prepare-words.ts';

/** A sentence and its words. */
export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * The changes that links between words mean. White space that is alike beside a change stays equal;
 * a line wrap against a space is a change of typography.
 */
export function changesFromLinks(a: Side, b: Side, links: Int32Array): Change[] {
  const writer = new ChangeWriter(a, b);
  let i = 0;
  let j = 0;
  for (let index = 0; index <= a.words.length; index++) {
    const partner = index === a.words.length ? b.words.length : links[index]!;
    if (partner < 0) continue;
    writer.region(i, index, j, partner);
    writer.linked(index, partner);
    i = index + 1;
    j = partner + 1;
  }
  return writer.finish();
}

/** Writes changes from left to right; its position in both texts is its identity. */
class ChangeWriter {
  readonly #changes: Change[] = [];
  readonly #a: Side;
  readonly #b: Side;
  #i = 0;
  #j = 0;
  /** Characters before the position that are equal and not yet written. */
  #kept = 0;

  constructor(a: Side, b: Side) {
    this.#a = a;
    this.#b = b;
  }

  /** The unlinked words between two linked ones, with all the white space around them. */
  region(fromA: number, toA: number, fromB: number, toB: number): void {
    if (toA > fromA && toB > fromB) {
      const gap = { a: [fromA, toA], b: [fromB, toB] } as const;
      const found = findFused(this.#a.words, this.#b.words, gap);
      if (found) return this.#aroundFused(gap, found);
    }
    this.#block(fromA, toA, fromB, toB);
  }

  #aroundFused(gap: Fused, { a, b }: Fused): void {
    this.#block(gap.a[0], a[0], gap.b[0], b[0]);
    this.#replace(this.#a.words[a[1] - 1]!.end, this.#b.words[b[1] - 1]!.end, 'spelling');
    this.region(a[1], gap.a[1], b[1], gap.b[1]);
  }

  #block(fromA: number, toA: number, fromB: number, toB: number): void {
    const a = unlinked(this.#a, fromA, toA, this.#i);
    const b = unlinked(this.#b, fromB, toB, this.#j);
    this.#equal(this.#common(a.head, b.head));
    const tail = this.#commonTail(a, b);
    this.#replace(a.end - tail, b.end - tail, blockType(a.words, b.words));
    this.#equal(tail);
  }

  /** The changes so far, nothing held back. */
  finish(): Change[] {
    this.#flush();
    return this.#changes;
  }

  linked(indexA: number, indexB: number): void {
    const x = this.#a.words[indexA];
    const y = this.#b.words[indexB];
    if (!x || !y) return;
    if (x.text === y.text) this.#equal(x.text.length);
    else this.#replace(x.end, y.end, linkedType(x, y));
  }

  #common(endA: number, endB: number): number {
    let n = 0;
    const most = Math.min(endA - this.#i, endB - this.#j);
    while (n < most && this.#a.text[this.#i + n] === this.#b.text[this.#j + n]) n++;
    return n;
  }

  #commonTail(a: Unlinked, b: Unlinked): number {
    let n = 0;
    const most = Math.min(a.end - Math.max(a.tail, this.#i), b.end - Math.max(b.tail, this.#j));
    while (n < most && this.#a.text[a.end - n - 1] === this.#b.text[b.end - n - 1]) n++;
    return n;
  }

  #equal(length: number): void {
    this.#kept += length;
    this.#i += length;
    this.#j += length;
  }

  /** Writes the equal run that ends here. */
  #flush(): void {
    if (this.#kept === 0) return;
    const a = { start: this.#i - this.#kept, end: this.#i };
    const b = { start: this.#j - this.#kept, end: this.#j };
    const text = this.#a.text.slice(a.start, a.end);
    this.#changes.push({ op: 'equal', text, a, b, type: null });
    this.#kept = 0;
  }

  #replace(endA: number, endB: number, type: ChangeType): void {
    const a = { start: this.#i, end: endA };
    const b = { start: this.#j, end: endB };
    if (a.end === a.start && b.end === b.start) return;
    this.#flush();
    if (a.end > a.start) {
      const text = this.#a.text.slice(a.start, a.end);
      this.#changes.push({ op: 'delete', text, a, b: { start: b.start, end: b.start }, type });
    }
    if (b.end > b.start) {
      const text = this.#b.text.slice(b.start, b.end);
      this.#changes.push({ op: 'insert', text, a: { start: a.end, end: a.end }, b, type });
    }
    this.#i = endA;
    this.#j = endB;
  }
}

/** Unlinked words of one side: white space lies before `head` and from `tail` to `end`. */
interface Unlinked {
  readonly words: readonly Word[];
  readonly head: number;
  readonly tail: number;
  readonly end: number;
}

function unlinked({ text, words }: Side, from: number, to: number, at: number): Unlinked {
  const end = words[to]?.start ?? text.length;
  const between = words.slice(from, to);
  return { words: between, head: between[0]?.start ?? end, tail: between.at(-1)?.end ?? at, end };
}
