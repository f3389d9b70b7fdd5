import type { RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import { countToFill, isBeside } from './count-to-fill.ts';
import type { ScreenRow } from './pack-rows.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * How many rows from the one at `around` on fill the window. Rather too many than too few: what stands
 * alone outside the base may be folded.
 */
export function rowsInWindow(
  { comparison }: StoryIndex,
  { shown, base }: Columns,
  rows: readonly ScreenRow[],
  around: number,
  window: { readonly innerWidth: number; readonly innerHeight: number },
): number {
  const lettersOf = (cell: readonly RowSentence[]) =>
    cell.reduce((sum, { ref }) => {
      const sentence = comparison.articles[ref.article]?.sentences[ref.sentence];
      return sum + (sentence ? sentence.end - sentence.start : 0);
    }, 0);
  return countToFill(around, window, (at) => {
    const row = rows[at];
    const letters = row?.cells.map((cell, column) =>
      row.shared || shown[column] === base ? lettersOf(cell) : 0,
    );
    if (!letters) return undefined;
    return isBeside(shown.length, window.innerWidth)
      ? shown.length * Math.max(...letters)
      : letters.reduce((sum, count) => sum + count, 0);
  });
}
