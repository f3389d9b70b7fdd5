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

/** May the two stems stand for one another: one root, one nation, or one row of the reporting lexicon? */
export function areRelated(x: string, y: string): boolean {
  const rows = ROWS_OF.get(x);
  return rows !== undefined && (ROWS_OF.get(y)?.some((row) => rows.includes(row)) ?? false);
}
