import { kindOfRow, rowsOfStem, type RowKind } from '../words/word-rows.ts';

/** One root, one nation, or one sense of reporting English: words of such a row may be put in one another's place. */
const RELATING: ReadonlySet<RowKind> = new Set<RowKind>(['derived', 'nation', 'reporting']);

/** The relating rows of the word tables that the stem stands in, or null. */
export function relationRows(base: string): readonly number[] | null {
  const rows = rowsOfStem(base);
  if (rows.length === 0) return null;
  const relating = rows.filter((row) => RELATING.has(kindOfRow(row)));
  return relating.length === 0 ? null : relating;
}

/** May two stems of these rows stand for one another? */
export function areRelated(x: readonly number[] | null, y: readonly number[] | null): boolean {
  if (x === null || y === null) return false;
  for (let i = 0; i < x.length; i++) if (y.includes(x[i]!)) return true;
  return false;
}
