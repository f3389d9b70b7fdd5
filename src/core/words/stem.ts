import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { americanSpelling } from './spelling-variants.ts';

/** Longest word that is stemmed; longer ones are no English words and stay as they are. */
const LONGEST = 40;

/** Possessive endings: after them stands nothing. `s'` is the plural's. */
const POSSESSIVE = /'s?$/;

/** The word without its possessive ending and in American spelling: what typography and spelling leave. Takes a key of `tokenize`. */
export function plainWord(key: string): string {
  const bare = key.length > 2 && key.includes("'") ? key.replace(POSSESSIVE, '') : key;
  return americanSpelling(bare);
}

/**
 * Stems worked out already. A story has some thousands of words, each met at many places; beyond
 * `MOST_REMEMBERED` all are forgotten, so that no run of stories makes it grow.
 */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * The stem that all inflected forms of a word share: possessive off, spelling unified, irregular forms
 * brought to their base, the rest by Porter's rules. Takes a key of `tokenize`.
 */
export function stem(key: string): string {
  let known = remembered.get(key);
  if (known !== undefined) return known;
  known = readStem(key);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (key.length <= LONGEST) remembered.set(key, known);
  return known;
}

function readStem(key: string): string {
  const word = plainWord(key);
  if (word.length > LONGEST || word.length < 3) return word;
  return stemmer(IRREGULAR_FORMS.get(word) ?? word);
}
