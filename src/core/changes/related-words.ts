import { COUNTRIES } from '../words/countries.ts';
import { DERIVED_FAMILIES } from '../words/derived-forms.ts';
import { REPORTING_LEXICON } from '../words/reporting-lexicon.ts';
import { stem } from '../words/stem.ts';

/** Rows of the word tables that each stem stands in. */
const ROWS_OF: ReadonlyMap<string, readonly number[]> = rowsOf([
  ...DERIVED_FAMILIES,
  ...COUNTRIES.map(({ names }) => names),
  ...REPORTING_LEXICON,
]);

function rowsOf(table: readonly (readonly string[])[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  table.forEach((keys, row) => {
    for (const name of new Set(keys.map((key) => stem(key)))) {
      const list = rows.get(name);
      if (list) list.push(row);
      else rows.set(name, [row]);
    }
  });
  return rows;
}

/** The rows of the word tables that the stem stands in, or null: one root, one nation, or one sense of reporting English each. */
export function relationRows(base: string): readonly number[] | null {
  return ROWS_OF.get(base) ?? null;
}

/** May two stems of these rows stand for one another? */
export function areRelated(x: readonly number[] | null, y: readonly number[] | null): boolean {
  if (x === null || y === null) return false;
  for (const row of x) if (y.includes(row)) return true;
  return false;
}
