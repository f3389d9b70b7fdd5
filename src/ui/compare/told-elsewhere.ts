import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { relationWords } from '../shared/relation-words.ts';
import { nearest, type Row } from './build-rows.ts';
import { refKey, type Partner, type StoryIndex } from './story-index.ts';

/** The numbers of the shared rows, by sentence. */
export type RowNumbers = ReadonlyMap<string, number>;

/** The numbers as the screen has them (see packRows): counted over all rows, whatever is filtered. */
export function numberRows(rows: readonly Row[]): RowNumbers {
  return new Map(
    rows
      .filter((row) => row.shared)
      .flatMap((row, at) => row.cells.flat().map(({ ref }) => [refKey(ref), at + 1] as const)),
  );
}

/** For an outlet with no sentence in the row: its nearest partner of any sentence of the row, in another row. */
export function toldElsewhere(
  index: StoryIndex,
  row: Pick<Row, 'cells'>,
  article: number,
): Partner | null {
  const partners = row.cells.flat().flatMap(({ ref }) => index.partners(ref));
  return nearest(partners.filter((partner) => partner.ref.article === article));
}

/** The outlets of the columns that the row has nothing of, in this row or through another. */
export function silentIn(
  index: StoryIndex,
  row: Pick<Row, 'cells'>,
  shown: readonly number[],
): number[] {
  return shown.filter(
    (article, column) =>
      row.cells[column]?.length === 0 && toldElsewhere(index, row, article) === null,
  );
}

/** "row 7", or "sentence 13 of B" for one that stands alone; and where it stands, whatever its row. */
export function placeWords(ref: SentenceRef, numbers: RowNumbers): { short: string; long: string } {
  const number = numbers.get(refKey(ref));
  const long = `sentence ${ref.sentence + 1} of ${siglum(ref.article)}`;
  return number === undefined ? { short: long, long } : { short: `row ${number}`, long };
}

/** "in part in row 7": what stands in an empty cell instead of "not found in B". */
export function elsewhereWords({ relation, ref }: Partner, numbers: RowNumbers): string {
  const { name } = relationWords[relation];
  return `${name} in ${placeWords(ref, numbers).short}`;
}
