import { COUNTRIES } from './countries.ts';
import { DERIVED_FAMILIES } from './derived-forms.ts';
import { EVERYDAY_LEXICON } from './everyday-lexicon.ts';
import { REPORTING_LEXICON } from './reporting-lexicon.ts';
import { stem } from './stem.ts';

/** What the words of a row have in common: one root, one nation, its seats of government, one meaning. */
export type RowKind = 'derived' | 'nation' | 'seat' | 'reporting' | 'everyday';

interface WordRows {
  readonly kinds: RowKind[];
  readonly byStem: Map<string, number[]>;
}

/** Made when it is first asked for: to bring all words of the tables to their stems takes some milliseconds. */
let table: WordRows | null = null;

/** The rows of the word tables that a stem stands in, in ascending order. The row of a nation's seats follows that of its names. */
export function rowsOfStem(name: string): readonly number[] {
  table ??= readTables();
  return table.byStem.get(name) ?? NO_ROWS;
}

const NO_ROWS: readonly number[] = [];

export function kindOfRow(row: number): RowKind {
  table ??= readTables();
  return table.kinds[row]!;
}

function readTables(): WordRows {
  const rows: WordRows = { kinds: [], byStem: new Map() };
  for (const row of DERIVED_FAMILIES) enter(row, 'derived', rows);
  for (const { names, seats } of COUNTRIES) {
    enter(names, 'nation', rows);
    enter(seats, 'seat', rows);
  }
  for (const row of REPORTING_LEXICON) enter(row, 'reporting', rows);
  for (const row of EVERYDAY_LEXICON) enter(row, 'everyday', rows);
  return rows;
}

/** A name that is also a seat of its nation is entered as a name. */
function enter(keys: readonly string[], kind: RowKind, { kinds, byStem }: WordRows): void {
  const row = kinds.length;
  const known = kind === 'seat' ? row - 1 : row;
  kinds.push(kind);
  for (const key of keys) {
    const name = stem(key);
    const rows = byStem.get(name);
    if (rows === undefined) byStem.set(name, [row]);
    else if (rows[rows.length - 1]! < known) rows.push(row);
  }
}
