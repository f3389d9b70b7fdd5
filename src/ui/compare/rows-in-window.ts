import type { RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import { countToFill, NARROWEST, textHeight } from './count-to-fill.ts';
import type { ScreenRow } from './pack-rows.ts';
import type { StoryIndex } from './story-index.ts';

/** Padding and rule of a row (px). */
const EDGE = 20;
/** Width of the column of List (px). */
const LIST = 576;

interface Room {
  readonly index: StoryIndex;
  readonly columns: Columns;
  /** The width and height of the window (px). */
  readonly width: number;
  readonly height: number;
  /** Do the tellings stand under each other, whatever the width? */
  readonly isList: boolean;
}

/**
 * How many rows from the one at `around` on, down or up, fill a window: from their letters, since nothing
 * is laid out yet. Rather too many than too few: what stands alone outside the base may be folded.
 */
export function rowsInWindow(rows: readonly ScreenRow[], around: number, room: Room): number {
  return countToFill(around, room.height, (at) => {
    const row = rows[at];
    return row && heightOf(row, room);
  });
}

function heightOf(row: ScreenRow, { index, columns, width, isList }: Room): number {
  const { shown, base } = columns;
  const isBeside = !isList && width >= NARROWEST * shown.length;
  const letters = row.cells.map((cell, at) =>
    row.shared || isList || shown[at] === base ? lettersOf(index, cell) : 0,
  );
  const most = isBeside
    ? shown.length * Math.max(...letters)
    : letters.reduce((sum, count) => sum + count, 0);
  return EDGE + textHeight(most, isList ? Math.min(width, LIST) : width);
}

function lettersOf({ comparison }: StoryIndex, cell: readonly RowSentence[]): number {
  return cell.reduce((sum, { ref }) => {
    const sentence = comparison.articles[ref.article]?.sentences[ref.sentence];
    return sum + (sentence ? sentence.end - sentence.start : 0);
  }, 0);
}
