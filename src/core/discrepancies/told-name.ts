import { HONORIFICS } from '../mentions/honorifics.ts';
import { OFFICE_WORDS } from '../mentions/role-words.ts';
import type { Discrepancy, Person, PersonMention } from '../model.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { tokenize } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/**
 * How fully each article names somebody, where it first does with most words: an initial or a middle
 * name here and none there, or an office here and a bare surname there. Only by the order of words:
 * other spellings and other offices are rules of their own.
 */
export function nameFullness(context: StoryContext): Discrepancy[] {
  return context.people.flatMap((person) => [
    ...initialRecord(context, person),
    ...officeRecord(context, person),
  ]);
}

/** "Jane R. Roe", "Jane Roe": no other spelling, but a fuller name. */
function initialRecord(context: StoryContext, person: Person): Discrepancy[] {
  const tellings = fullestOfEach(person).flatMap((mention): Telling[] => {
    const words = wordsOf(mention);
    if (words.length < 2) return [];
    return [{ ...placeOf(mention), value: words.join(' '), say: `“${mention.text}”` }];
  });
  const [first, last] = [0, -1].map(
    (at) => new Set(tellings.map(({ value }) => value.split(' ').at(at))),
  );
  if (first?.size !== 1 || last?.size !== 1) return [];
  return buildRecord(context, {
    kind: 'title-role',
    strength: 'wording',
    weight: 0.15,
    lead: `${person.name} is introduced as`,
    tellings,
  });
}

/** An office with the full name here, nothing but the surname there. */
function officeRecord(context: StoryContext, person: Person): Discrepancy[] {
  const best = fullestOfEach(person);
  const titled = best.filter((mention) => isOffice(mention) && wordsOf(mention).length > 1);
  const bare = best.filter(
    (mention) => wordsOf(mention).length === 1 && !hasTitle(person, mention.article),
  );
  return buildRecord(context, {
    kind: 'title-role',
    strength: 'wording',
    weight: 0.15,
    lead: `${person.name} is introduced as`,
    tellings: [
      ...titled.map((mention) => titledTelling(context, mention)),
      ...bare.map((mention) => ({
        ...placeOf(mention),
        value: 'bare',
        say: `“${mention.text}” alone`,
      })),
    ],
  });
}

function titledTelling({ articles }: StoryContext, mention: PersonMention): Telling {
  const start = Math.min(mention.start, mention.title!.start);
  const end = Math.max(mention.end, mention.title!.end);
  const text = articles[mention.article]!.text.slice(start, end);
  const say = `“${text.replace(/\s+/g, ' ')}”`;
  return { ...placeOf(mention), start, end, text, value: 'office', say };
}

const placeOf = ({ article, sentence, start, end, text }: PersonMention) => ({
  article,
  sentence,
  start,
  end,
  text,
});

const isOffice = ({ title }: PersonMention) =>
  title !== null &&
  tokenize(title.text).some(({ text, key }) => OFFICE_WORDS.has(key) && beginsWithCapital(text));

const hasTitle = ({ mentions }: Person, article: number) =>
  mentions.some((mention) => mention.article === article && mention.title !== null);

/** The first of the mentions of each article with most words, in the order of the text. */
function fullestOfEach({ mentions }: Person): PersonMention[] {
  const best = new Map<number, PersonMention>();
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const known = best.get(mention.article);
    if (!known || isFuller(mention, known)) best.set(mention.article, mention);
  }
  return [...best.values()];
}

function isFuller(x: PersonMention, y: PersonMention): boolean {
  const more = wordsOf(x).length - wordsOf(y).length;
  return more > 0 || (more === 0 && x.title !== null && y.title === null);
}

function wordsOf({ text }: PersonMention): string[] {
  return tokenize(text)
    .filter(({ kind, key }) => kind === 'word' && !HONORIFICS.has(key.replace('.', '')))
    .map(({ key }) => key.replace(/['’]s?$/, ''));
}
