/** A letter of reading type is about 7.5 px wide and, with its line, 25 px high. */
const LETTER = 7.5 * 25;
/** Narrowest column (px) that stands beside others: narrower, the outlets stack (stacked.css). */
const NARROWEST = 176;
/** Heights of the window that are filled: letters say how high a text is to a fifth or so. */
const ENOUGH = 1.25;
/** Padding, or the room between two pieces (px). */
const EDGE = 14;

/** Do so many columns stand beside each other in a window of this width (px)? */
export function isBeside(columns: number, width: number): boolean {
  return width >= NARROWEST * columns;
}

/**
 * How many pieces from the one at `around` on fill a window: from their letters, since nothing is laid out
 * yet. `lettersAt`: of a piece, as if it were as wide as the window; undefined beyond the last.
 */
export function countToFill(
  around: number,
  window: { readonly innerWidth: number; readonly innerHeight: number },
  lettersAt: (at: number) => number | undefined,
): number {
  let left = ENOUGH * window.innerHeight;
  let at = around;
  for (; left > 0; at += 1) {
    const letters = lettersAt(at);
    if (letters === undefined) break;
    left -= EDGE + (letters * LETTER) / window.innerWidth;
  }
  return at - around;
}
