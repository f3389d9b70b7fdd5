import type { Word } from '../changes/prepare-words.ts';
import { ORGANISATION_WORDS } from '../mentions/organisation-words.ts';

/** A named place with the preposition before it, as places in the words of a sentence. */
export interface PlaceMention {
  readonly preposition: number;
  /** Place of the last word of the name. */
  readonly end: number;
  /** The words of the name in one spelling, with single spaces. */
  readonly key: string;
}

/** Prepositions after which a capitalised name is a place; "from" and "to" go with people as well. */
const PREPOSITIONS: ReadonlySet<string> = new Set('in near outside inside at'.split(' '));

const LONGEST = 4;

/** The place named after the preposition at place `at`, or null. */
export function placeAt(words: readonly Word[], at: number): PlaceMention | null {
  if (!PREPOSITIONS.has(words[at]?.key ?? '')) return null;
  const first = words[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const name = nameFrom(words, first);
  const end = first + name.length;
  if (name.length === 0 || !endsPhrase(words[end])) return null;
  if (name.some((word) => ORGANISATION_WORDS.has(word.form))) return null;
  return { preposition: at, end: end - 1, key: name.map((word) => word.form).join(' ') };
}

function nameFrom(words: readonly Word[], first: number): readonly Word[] {
  let end = first;
  while (end < first + LONGEST && isNamePart(words[end])) end++;
  return words.slice(first, end);
}

function isNamePart(word: Word | undefined): boolean {
  return word?.name === true && !word.key.endsWith("'s");
}

/** A word that tells after the name makes it an adjective ("in Texas prisons"). */
function endsPhrase(word: Word | undefined): boolean {
  return word === undefined || !word.content || word.figure || TIMES.has(word.key);
}

/** Words that tell when, after a place: "in Paris last month". */
const TIMES: ReadonlySet<string> = new Set(
  `last next early late yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
  earlier later shortly again`.split(/\s+/),
);
