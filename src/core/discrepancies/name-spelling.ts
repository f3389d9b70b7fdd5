import { isGivenNameForm } from '../mentions/given-name-forms.ts';
import { isSpellingOf } from '../mentions/name-spelling.ts';
import { ACRONYMS } from '../words/acronyms.ts';
import { SPELLINGS_OF_PLACES } from '../mentions/place-spellings.ts';
import type { Discrepancy, Person, PersonMention } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { nameTellings, type NamePlace } from './name-places.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/**
 * One name, spelled differently, between articles or inside one: of people ("Sergei", "Sergey"), of
 * places ("Kyiv", "Kiev"), of organisations in capitals or not ("NATO", "Nato"). The s of a lost
 * apostrophe is no spelling. The first place of each spelling stands for an article.
 */
export function nameDifferences(context: StoryContext): Discrepancy[] {
  return [
    ...context.people.flatMap((person) => personRecord(context, person)),
    ...nameTellings(context.articles, nameKeyOf).flatMap((places) => placeRecord(context, places)),
  ];
}

function personRecord(context: StoryContext, person: Person): Discrepancy[] {
  const tellings = spelledParts(person.mentions.filter(({ form }) => form === 'name'));
  const spellings = new Set(tellings.map(({ value }) => value));
  if (spellings.size < 2) return [];
  const lead = `The name of ${person.name} is spelled`;
  return buildRecord(context, {
    kind: 'name-spelling',
    strength: 'wording',
    weight: 0.4,
    lead,
    tellings,
  });
}

/** The first mention of each spelling in each article, for the first part of the name that is spelled in two ways. */
function spelledParts(mentions: readonly PersonMention[]): Telling[] {
  const parts = mentions.map((mention) => ({ mention, words: wordsOf(mention.text) }));
  const all = [...new Set(parts.flatMap(({ words }) => words))].sort();
  const given = new Set(parts.flatMap(({ words }) => (words.length > 1 ? words.slice(0, 1) : [])));
  const variants = all.filter((word) =>
    all.some(
      (other) =>
        areVariants(word, other) ||
        (word !== other && given.has(word) && given.has(other) && isGivenNameForm(word, other)),
    ),
  );
  if (variants.length === 0) return [];
  const seen = new Set<string>();
  return parts.flatMap(({ mention, words }): Telling[] => {
    const value = words.filter((word) => variants.includes(word)).join(' ');
    const place = `${mention.article} ${value}`;
    if (value === '' || seen.has(place)) return [];
    seen.add(place);
    const { article, sentence, start, end, text } = mention;
    return [{ article, sentence, start, end, text, value, say: variantOf(text, value) }];
  });
}

/** The words of a name that are spelled in several ways, as they stand. */
function variantOf(text: string, value: string): string {
  const variants = value.split(' ');
  return text
    .split(/[\s.]+/)
    .filter((word) => variants.includes(word.toLowerCase()))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s.]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

function areVariants(a: string, b: string): boolean {
  return a !== b && a !== `${b}s` && b !== `${a}s` && isSpellingOf(a, b);
}

/** Acronyms that are read as a word, and so are written as one by some outlets. */
const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  ACRONYMS.map(({ short }) => short.replaceAll('.', '')).filter((short) => short.length > 3),
);

/** The name that a capitalised word is a spelling of, or null if it has but one spelling. */
function nameKeyOf(word: string): string | null {
  const lower = word.toLowerCase();
  const place = SPELLINGS_OF_PLACES.get(lower);
  if (place !== undefined) return place;
  return KNOWN_ACRONYMS.has(lower) ? lower : null;
}

function placeRecord(context: StoryContext, places: readonly NamePlace[]): Discrepancy[] {
  const tellings = places.map(({ article, sentence, start, end, text }): Telling => ({
    article,
    sentence,
    start,
    end,
    text,
    value: text,
    say: isCapitals(text) ? `in capitals as ${text}` : `as the word ${text}`,
  }));
  const inCase = new Set(places.map(({ text }) => text.toLowerCase())).size === 1;
  const lead = inCase ? 'One name is written' : 'One place is called';
  const said = inCase ? tellings : tellings.map((telling) => ({ ...telling, say: telling.text }));
  return buildRecord(context, {
    kind: 'name-spelling',
    strength: 'wording',
    weight: 0.25,
    lead,
    tellings: said,
  });
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
