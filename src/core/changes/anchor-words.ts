import DiffMatchPatch from 'diff-match-patch';
import { onlySequence } from './only-sequence.ts';
import type { Word } from './prepare-words.ts';

/** Words are coded as characters from here to the surrogates: 35,327 distinct words fit. */
const FIRST_CODE = 0x4e00;
const LAST_CODE = 0xd7fe;

const engine = new DiffMatchPatch();
// A time limit would make the result depend on the machine.
engine.Diff_Timeout = 0;

/**
 * Links the content words that stand in both sentences in one order, by the longest common subsequence
 * of their bases: for each word of `a` the index of its partner in `b`, or -1. Function words are left
 * to their neighbours: taken along, they win anchors by number ("the … of the") against the words that
 * tell. Of several subsequences diff-match-patch picks one; of two pairs of sentences in three there is only one.
 */
export function anchorWords(a: readonly Word[], b: readonly Word[]): Int32Array {
  const links = new Int32Array(a.length).fill(-1);
  const codes = new Map<string, number>();
  const left = contentOf(a, codes);
  const right = contentOf(b, codes);
  const [sharedA, sharedB] = [sharedBy(left, right), sharedBy(right, left)];
  const only = onlySequence(sharedA.codes, sharedB.codes);
  if (only === null) linkByDiff(left, right, links);
  else
    for (let k = 0; k < only.length; k += 2)
      links[sharedA.places[only[k]!]!] = sharedB.places[only[k + 1]!]!;
  return links;
}

/** The content words of a sentence: where they stand, and a number for the base of each. */
interface Content {
  readonly places: number[];
  readonly codes: number[];
}

function contentOf(words: readonly Word[], known: Map<string, number>): Content {
  const places: number[] = [];
  const codes: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const { content, base } = words[index]!;
    if (!content) continue;
    let code = known.get(base);
    if (code === undefined) known.set(base, (code = known.size));
    places.push(index);
    codes.push(code);
  }
  return { places, codes };
}

/** Those of which the other sentence has the base, too. */
function sharedBy({ places, codes }: Content, other: Content): Content {
  const shared: Content = { places: [], codes: [] };
  for (let k = 0; k < codes.length; k++) {
    if (!other.codes.includes(codes[k]!)) continue;
    shared.places.push(places[k]!);
    shared.codes.push(codes[k]!);
  }
  return shared;
}

function linkByDiff(a: Content, b: Content, links: Int32Array): void {
  let i = 0;
  let j = 0;
  for (const [op, text] of engine.diff_main(encode(a.codes), encode(b.codes), false)) {
    const same = op === 0 ? text.length : 0;
    for (let k = 0; k < same; k++) links[a.places[i + k]!] = b.places[j + k]!;
    if (op <= 0) i += text.length;
    if (op >= 0) j += text.length;
  }
}

/** One character a word. Words beyond the last code share it; `wordChanges` keeps far below. */
function encode(codes: readonly number[]): string {
  let text = '';
  for (const code of codes) text += String.fromCharCode(Math.min(FIRST_CODE + code, LAST_CODE));
  return text;
}
