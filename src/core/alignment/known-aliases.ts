import { ACRONYMS } from '../words/acronyms.ts';
import { COUNTRIES } from '../words/countries.ts';
import { EVERYDAY_LEXICON } from '../words/everyday-lexicon.ts';
import { REPORTING_LEXICON } from '../words/reporting-lexicon.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Several words that are read as one: a long name as its short form, a phrase of the lexicon as its entry. */
export interface Alias {
  /** The key it is read as; a phrase has `_` between its words. */
  readonly short: string;
  /** The stems of its words, function words as they are. */
  readonly long: readonly string[];
}

/** The aliases of the tables by their first stem, longest first. */
export const KNOWN_ALIASES: ReadonlyMap<string, readonly Alias[]> = knownAliases();

function knownAliases(): Map<string, Alias[]> {
  const map = new Map<string, Alias[]>();
  const add = (short: string, long: readonly string[]) => {
    const stems = long.map((word) => (STOP_WORDS.has(word) ? word : stem(word)));
    const first = stems[0] ?? '';
    const known = map.get(first);
    if (known === undefined) map.set(first, [{ short, long: stems }]);
    else known.push({ short, long: stems });
  };
  const addPhrases = (row: readonly string[]) => {
    for (const entry of row) if (entry.includes('_')) add(entry, entry.split('_'));
  };
  for (const { short, long } of ACRONYMS) add(short, long);
  for (const { names, seats } of COUNTRIES) {
    addPhrases(names);
    addPhrases(seats);
  }
  REPORTING_LEXICON.forEach(addPhrases);
  EVERYDAY_LEXICON.forEach(addPhrases);
  for (const list of map.values()) list.sort((x, y) => y.long.length - x.long.length);
  return map;
}
