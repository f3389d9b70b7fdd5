import type { Span } from '#src/core/model.ts';

/** What can be marked in a sentence; the classes of marks.css. */
export type MarkKind =
  'change' | 'change-slight' | 'change-base' | 'letters' | 'omitted' | 'lit' | 'hit' | 'hit-now';

/** A marked stretch, in offsets into the sentence's own text. An empty one is a place (`omitted`). */
export interface TextMark extends Span {
  readonly kind: MarkKind;
}

/** A run of text under one set of marks. */
export interface MarkedPiece extends Span {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/**
 * Cuts a text where marks begin and end; the pieces joined give the text. Marks may overlap; parts
 * of them outside the text are ignored. Empty marks give empty pieces at their place.
 */
export function splitByMarks(text: string, marks: readonly TextMark[]): MarkedPiece[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    if (mark.start >= 0 && mark.start <= text.length) cuts.add(mark.start);
    if (mark.end >= 0 && mark.end <= text.length) cuts.add(mark.end);
  }
  const at = [...cuts].toSorted((a, b) => a - b);
  const pieces: MarkedPiece[] = [];
  at.forEach((start, index) => {
    if (marks.some((mark) => mark.start === start && mark.end === start)) {
      pieces.push({ start, end: start, text: '', kinds: ['omitted'] });
    }
    const end = at[index + 1];
    if (end === undefined) return;
    const kinds = kindsOver(marks, start, end);
    pieces.push({ start, end, text: text.slice(start, end), kinds });
  });
  return joined(pieces.filter((piece) => piece.text !== '' || piece.kinds.length > 0));
}

/**
 * The pieces of one word, parted where its letters differ, in one list; every other piece in a list of its
 * own. A search hit stays by itself: it is heard as such.
 */
export function wholeWords(pieces: readonly MarkedPiece[]): MarkedPiece[][] {
  const words: MarkedPiece[][] = [];
  for (const piece of pieces) {
    const before = words.at(-1)?.at(-1);
    if (before && isOneWord(before, piece)) words.at(-1)?.push(piece);
    else words.push([piece]);
  }
  return words;
}

function isOneWord(a: MarkedPiece, b: MarkedPiece): boolean {
  const both = [a, b];
  return (
    both.some(({ kinds }) => kinds.includes('letters')) &&
    both.every(({ text, kinds }) => kinds.length > 0 && text !== '' && !kinds.includes('hit')) &&
    /\S$/.test(a.text) &&
    /^\S/.test(b.text)
  );
}

/** Neighbours under the same marks are one piece: a cut that shows nothing would show as a seam. */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const result: MarkedPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.text !== '' && piece.text !== '' && isAlike(last.kinds, piece.kinds)) {
      result[result.length - 1] = { ...last, end: piece.end, text: last.text + piece.text };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function isAlike(a: readonly MarkKind[], b: readonly MarkKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

const weaker: readonly MarkKind[] = ['change-slight', 'change-base'];

function kindsOver(marks: readonly TextMark[], start: number, end: number): MarkKind[] {
  const kinds = new Set<MarkKind>();
  for (const mark of marks)
    if (mark.start <= start && mark.end >= end && mark.end > mark.start) kinds.add(mark.kind);
  // Where the ledger and a word change meet, the stronger mark stands alone.
  if (kinds.has('change')) for (const weak of weaker) kinds.delete(weak);
  return [...kinds];
}
