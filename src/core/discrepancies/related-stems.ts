import { COUNTRIES } from '../words/countries.ts';
import { REPORTING_LEXICON } from '../words/reporting-lexicon.ts';
import { stem } from '../words/stem.ts';

/**
 * Words that stand for one another beside a figure or a date, and not everywhere: "the ban took
 * effect", "came into force". Rows as in the lexicon of reporting English; own list.
 */
const BESIDE_FIGURES: readonly (readonly string[])[] = `
effect force
case battle lawsuit litigation proceedings dispute challenge
shut close closed closure suspend suspended
line route service
payout compensation settlement award damages
carriage coach wagon
temperature thermometer heat
aircraft plane helicopter jet
firefighter fireman
household home house property
resident inhabitant villager
wildfire fire blaze flame
modernisation modernization upgrade upgraded renovation refurbishment overhaul
eliminate cut axe scrap slash
injury burn scald wound
model version type
damage loss losses
overspend overrun overruns
session debate sitting meeting
electricity power current
forest woodland
jail prison custody detention
evacuation evacuate rescue
share stock
rise increase jump climb
fine penalty
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

const ROWS_OF: ReadonlyMap<string, ReadonlySet<number>> = buildRows();
const ROW_LISTS: ReadonlyMap<string, readonly number[]> = new Map(
  [...ROWS_OF].map(([key, rows]) => [key, [...rows]]),
);
const COUNTRY_OF: ReadonlyMap<string, string> = buildCountries();

function buildRows(): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  [...REPORTING_LEXICON, ...BESIDE_FIGURES].forEach((row, index) => {
    for (const word of row) {
      const key = stem(word);
      rows.set(key, (rows.get(key) ?? new Set()).add(index));
    }
  });
  return rows;
}

function buildCountries(): Map<string, string> {
  const names = new Map<string, string>();
  for (const country of COUNTRIES) {
    const name = country.names[0] ?? '';
    for (const word of [...country.names, ...country.seats]) names.set(word, name);
  }
  return names;
}

/** The country that a word (a key of `tokenize`) names, by itself, its people or its capital; else undefined. */
export function countryOf(key: string): string | undefined {
  return COUNTRY_OF.get(key.includes("'") ? key.replace(/'s?$/, '') : key);
}

/** Are two stems alike, or do reports use the one for the other (the lexicon of reporting English)? */
export function related(x: string, y: string): boolean {
  if (x === y) return true;
  const rows = ROWS_OF.get(x);
  const others = ROWS_OF.get(y);
  if (!rows || !others) return false;
  for (const row of rows) if (others.has(row)) return true;
  return false;
}

/** The rows of the lexicon of reporting English that hold a stem: related stems share one. */
export function rowsOf(key: string): readonly number[] {
  return ROW_LISTS.get(key) ?? NO_ROWS;
}

const NO_ROWS: readonly number[] = [];
