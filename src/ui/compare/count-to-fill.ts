/** A letter of reading type is about 7.5 px wide and, with its line, 25 px high. */
const LETTER = 7.5 * 25;
/** Narrowest column (px) that stands beside others: narrower, the outlets stack (stacked.css). */
export const NARROWEST = 176;
/** Heights of the window that are filled: letters say how high a text is to a fifth or so. */
const ENOUGH = 1.25;

/** About how high a text of so many letters is in a column of this width (px). */
export function textHeight(letters: number, width: number): number {
  return (letters * LETTER) / width;
}

/**
 * How many pieces from the one at `around` on, down or up, fill a window of this height (px).
 * `heightAt`: of a piece; undefined beyond the ends.
 */
export function countToFill(
  around: number,
  window: number,
  heightAt: (at: number) => number | undefined,
): number {
  const fill = (step: 1 | -1) => {
    let left = ENOUGH * window;
    let count = 0;
    for (let at = around; left > 0; at += step) {
      const height = heightAt(at);
      if (height === undefined) break;
      left -= height;
      count += 1;
    }
    return count;
  };
  return Math.max(fill(1), fill(-1));
}
