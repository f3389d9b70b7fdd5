import type { ChangeType, Discrepancy, SentenceRef } from '#src/core/model.ts';
import type { Row } from './build-rows.ts';
import { isDiffering } from './filter-rows.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refKey, type StoryIndex } from './story-index.ts';

/** Which way a key goes. */
export type Step = 1 | -1;

/** The first sentence of the next row that differs, from the row of `from` on; null at the end. */
export function nextDifference(
  index: StoryIndex,
  rows: readonly ScreenRow[],
  from: SentenceRef | null,
  step: Step,
  muted: readonly ChangeType[],
): SentenceRef | null {
  const at = from ? rows.findIndex((row) => holds(row, from)) : -1;
  const start = at < 0 && step < 0 ? rows.length : at;
  for (let i = start + step; i >= 0 && i < rows.length; i += step) {
    const row = rows[i];
    if (row && isDiffering(index, row, muted)) return row.cells.flat()[0]?.ref ?? null;
  }
  return null;
}

/** The next record in the ledger's order, round and round; null when there is none. */
export function nextRecord(
  records: readonly Discrepancy[],
  from: string | null,
  step: Step,
): Discrepancy | null {
  const at = records.findIndex(({ id }) => id === from);
  const start = at < 0 && step < 0 ? 0 : at;
  return records.at((start + step) % Math.max(1, records.length)) ?? null;
}

/** The sentence above or below in the same column, as the rows stand on the screen. */
export function sentenceBeside(
  rows: readonly Pick<Row, 'cells'>[],
  from: SentenceRef,
  step: Step,
): SentenceRef | null {
  const column = columnOf(rows, from);
  const refs = rows.flatMap((row) => (row.cells[column] ?? []).map(({ ref }) => ref));
  return refs[refs.findIndex((ref) => refKey(ref) === refKey(from)) + step] ?? null;
}

/** The sentence that tells the same in the next column to a side that has one. */
export function sentenceAcross(
  rows: readonly Pick<Row, 'cells'>[],
  from: SentenceRef,
  step: Step,
): SentenceRef | null {
  const row = rows.find((each) => holds(each, from));
  const cells = row?.cells ?? [];
  for (let i = columnOf(rows, from) + step; i >= 0 && i < cells.length; i += step) {
    const first = cells[i]?.[0];
    if (first) return first.ref;
  }
  return null;
}

/** The first or last sentence of the column. */
export function columnEnd(
  rows: readonly Pick<Row, 'cells'>[],
  from: SentenceRef,
  step: Step,
): SentenceRef | null {
  const column = columnOf(rows, from);
  return rows.flatMap((row) => row.cells[column] ?? []).at(step > 0 ? -1 : 0)?.ref ?? null;
}

function columnOf(rows: readonly Pick<Row, 'cells'>[], ref: SentenceRef): number {
  const row = rows.find((each) => holds(each, ref));
  return row?.cells.findIndex((cell) => cell.some((at) => refKey(at.ref) === refKey(ref))) ?? -1;
}

/** Does a row hold the sentence? */
export function holds(row: Pick<Row, 'cells'>, ref: SentenceRef): boolean {
  return row.cells.some((cell) =>
    cell.some((at) => at.ref.sentence === ref.sentence && at.ref.article === ref.article),
  );
}
