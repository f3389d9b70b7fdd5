import type { Discrepancy, Person, PersonMention } from '../model.ts';
import { PLACE_NAMES } from '../mentions/place-words.ts';
import { OFFICE_WORDS, ROLE_WORDS } from '../mentions/role-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import { familyName } from './family-name.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A title or role beside a name, as it is compared. */
interface Titled {
  readonly mention: PersonMention;
  /** Words in order, without the country at its beginning. */
  readonly key: string;
  readonly content: ReadonlySet<string>;
}

/** Words that make another office of an office. */
const CHANGING = new Set(
  'deputy vice former acting ex interim outgoing incoming assistant associate under retired late'.split(
    ' ',
  ),
);

/**
 * One person, different titles: other words ("NATO chief", "NATO Secretary General") or another order
 * ("Deputy U.S. Secretary of State"). Less of the same title, or its country left out, is no difference.
 * The first mention with each title stands for an article; equal titles of others stand in the record.
 */
export function titleDifferences(context: StoryContext): Discrepancy[] {
  return context.people.flatMap((person) => {
    const titled = person.mentions.flatMap((mention) => readTitled(mention));
    if (!titled.some((x) => titled.some((y) => areDifferent(x, y)))) return [];
    const tellings = firstOfEach(titled).map(tellingOf);
    const strength = tellings.every(
      ({ value }) => sorted(value) === sorted(tellings[0]?.value ?? ''),
    )
      ? 'wording'
      : 'precision';
    const weight = strength === 'wording' ? 0.3 : 0.45;
    const lead = `${nameOf(person)} is called`;
    return buildRecord(context, { kind: 'title-role', strength, weight, lead, tellings });
  });
}

function readTitled(mention: PersonMention): Titled[] {
  if (mention.title === null) return [];
  const words = tokenize(mention.title.text)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key.replace(/'s?$/, ''));
  const start = words.findIndex((word) => !isCountry(word));
  const core = start < 0 ? [] : words.slice(start);
  if (core.some((word) => isPlural(word)) || core.length === 0) return [];
  return [
    {
      mention,
      key: core.join(' '),
      content: new Set(core.filter((word) => !STOP_WORDS.has(word) && !isCountry(word))),
    },
  ];
}

function isCountry(word: string): boolean {
  return PLACE_NAMES.has(word.replaceAll('.', ''));
}

/** "Presidents Biden and Putin". */
function isPlural(word: string): boolean {
  const one = word.slice(0, -1);
  return word.endsWith('s') && (OFFICE_WORDS.has(one) || ROLE_WORDS.has(one));
}

function areDifferent(x: Titled, y: Titled): boolean {
  if (x.key === y.key) return false;
  const [less, more] =
    x.content.size <= y.content.size ? [x.content, y.content] : [y.content, x.content];
  const added = [...more].filter((word) => !less.has(word));
  if (added.length + less.size === more.size) {
    return added.length === 0
      ? true
      : added.some((word) => CHANGING.has(word)) && isSameOffice(less, more);
  }
  return isSameOffice(less, more) || areRanks(less, more);
}

/** Do both have a word in common, so that they are about one office? */
function isSameOffice(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...less].some((word) => more.has(word));
}

/** Two offices of one word each: "Captain", "Major". */
function areRanks(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  const [a = ''] = less;
  const [b = ''] = more;
  return less.size === 1 && more.size === 1 && OFFICE_WORDS.has(a) && OFFICE_WORDS.has(b);
}

function firstOfEach(titled: readonly Titled[]): Titled[] {
  const seen = new Set<string>();
  return titled.filter(({ mention, key }) => {
    const place = `${mention.article} ${key}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function tellingOf({ mention, key }: Titled): Telling {
  const { article, sentence, title } = mention;
  const { start, end, text } = title ?? mention;
  return { article, sentence, start, end, text, value: key, say: `“${text}”` };
}

function sorted(value: string): string {
  return value
    .split(' ')
    .filter((word) => !isCountry(word))
    .sort()
    .join(' ');
}

function nameOf(person: Person): string {
  return person.name.split(/\s+/).at(-1) ?? familyName(person);
}
