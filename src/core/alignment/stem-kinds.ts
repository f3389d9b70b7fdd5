import { COUNTRIES } from '../words/countries.ts';
import { REPORTING_VERB_STEMS } from '../words/reporting-verbs.ts';
import { stem } from '../words/stem.ts';
import { LIGHT_WORDS } from '../words/stop-words.ts';

/** A word of report boilerplate. */
export const LIGHT_STEM = 1;
/** A verb that brings what somebody says. */
export const REPORTING_STEM = 2;
/** The name of a nation or of its seat of government. */
export const NATION_STEM = 4;

let table: ReadonlyMap<string, number> | null = null;

/** What the word tables say of every stem of a vocabulary, as bits. */
export function stemKinds(stems: readonly string[]): Uint8Array {
  table ??= makeTable();
  const kinds = new Uint8Array(stems.length);
  for (let i = 0; i < stems.length; i++) kinds[i] = table.get(stems[i]!) ?? 0;
  return kinds;
}

function makeTable(): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (name: string, kind: number) => kinds.set(name, (kinds.get(name) ?? 0) | kind);
  for (const word of LIGHT_WORDS) add(stem(word), LIGHT_STEM);
  for (const name of REPORTING_VERB_STEMS) add(name, REPORTING_STEM);
  for (const { names, seats } of COUNTRIES)
    for (const key of [...names, ...seats]) add(stem(key), NATION_STEM);
  return kinds;
}
