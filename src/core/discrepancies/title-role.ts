import type { Discrepancy, PersonMention, Strength } from '../model.ts';
import { PLACE_NAMES } from '../mentions/place-words.ts';
import { OFFICE_WORDS, ROLE_WORDS } from '../mentions/role-words.ts';
import { CAPITAL_WORDS } from '../mentions/capital-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import {
  areOtherPortfolios,
  areOtherPosts,
  areRanks,
  areTwoOffices,
  shareWord,
} from './other-offices.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A title or role beside a name, as it is compared. */
interface Titled {
  readonly mention: PersonMention;
  /** Words in order, without the country at its beginning. */
  readonly key: string;
  readonly content: ReadonlySet<string>;
}

type Words = ReadonlySet<string>;

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
    const titled = firstOfEach(person.mentions.flatMap((mention) => readTitled(mention)));
    if (!titled.some((x) => titled.some((y) => areDifferent(x, y)))) return [];
    if (!spansArticles(titled)) return [];
    const tellings = titled.map(tellingOf);
    const strength = strengthOf(titled);
    const weight = { wording: 0.3, precision: 0.45, contradictory: 0.6 }[strength];
    const lead = `${person.name} is called`;
    return buildRecord(context, { kind: 'title-role', strength, weight, lead, tellings });
  });
}

/** Two offices cannot be one; the same words in another order are one; other titles may be two names of one office. */
function strengthOf(titled: readonly Titled[]): Strength {
  const [first] = titled;
  if (titled.every(({ key }) => first && sorted(key) === sorted(first.key))) return 'wording';
  const apart = titled.some((x) => titled.some((y) => areApart(x, y)));
  return apart && !holdsBoth(titled) ? 'contradictory' : 'precision';
}

function areApart(x: Titled, y: Titled): boolean {
  if (x.mention.article === y.mention.article || isLent(x) || isLent(y)) return false;
  const [less, more] = [officeOf(x), officeOf(y)];
  if (isSameSet(x.content, y.content)) return false;
  return (
    areOtherPortfolios(x.content, y.content) || areTwoOffices(x.key, y.key) || areRanks(less, more)
  );
}

/** "former", "acting": what somebody was or stands in for is told beside what they are. */
const isLent = ({ content }: Titled) => LENT.some((word) => content.has(word));
const LENT = ['former', 'ex', 'acting', 'interim', 'incoming', 'outgoing', 'late', 'retired'];

/** Does one article tell two offices of the person? Then each of the others may tell one of them. */
const holdsBoth = (titled: readonly Titled[]) =>
  titled.some(({ key }) => key.includes(' and ')) ||
  titled.some((x) =>
    titled.some((y) => x.mention.article === y.mention.article && areTwoOffices(x.key, y.key)),
  );

/** Do two articles differ, and not one alone? Both titles in both articles are no difference. */
function spansArticles(titled: readonly Titled[]): boolean {
  const places = new Set(titled.map(({ mention, key }) => `${mention.article} ${key}`));
  return titled.some((x) =>
    titled.some((y) => {
      if (x.mention.article === y.mention.article || !areDifferent(x, y)) return false;
      const shared =
        places.has(`${x.mention.article} ${y.key}`) && places.has(`${y.mention.article} ${x.key}`);
      return !shared;
    }),
  );
}

/** Short forms of offices. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `lt lieutenant|capt captain|col colonel|gen general|sgt sergeant|maj major|cmdr commander|adm admiral|cpl corporal
  sen senator|rep representative|gov governor|pres president|prof professor|supt superintendent|insp inspector
  det detective|atty attorney`
    .split(/\||\n\s*/)
    .map((row): [string, string] => [row.split(' ')[0]!, row.split(' ')[1]!]),
);

function readTitled(mention: PersonMention): Titled[] {
  if (mention.title === null) return [];
  const words = tokenize(mention.title.text)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key.replace(/'s?$/, ''))
    .map((word) => SHORT_FORMS.get(word) ?? word);
  const start = words.findIndex((word) => !isCountry(word) && !CAPITAL_WORDS.has(word));
  const core = start < 0 ? [] : words.slice(start);
  if (beforeOf(core).some(isPlural) || !core.some(isOffice) || /['’]s?$/.test(mention.title.text))
    return [];
  return [
    {
      mention,
      key: core.join(' '),
      content: new Set(core.filter(isContent)),
    },
  ];
}

/** The words of the office itself, without what it is of. */
function beforeOf(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  return of > 0 ? words.slice(0, of) : words;
}

/** A word that tells of the office: no function word, no country, no party. */
function isContent(word: string): boolean {
  return !STOP_WORDS.has(word) && !isCountry(word) && !CAPITAL_WORDS.has(word);
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
  if (isSameSet(x.content, y.content)) return withoutCountry(x) === withoutCountry(y);
  if (areOtherPortfolios(x.content, y.content) || isChiefJustice(x.key) !== isChiefJustice(y.key))
    return true;
  const [less, more] = [officeOf(x), officeOf(y)].sort((a, b) => a.size - b.size) as [Words, Words];
  const added = [...more].filter((word) => !less.has(word));
  if (added.length + less.size === more.size) return added.some((word) => CHANGING.has(word));
  return shareWord(x.content, y.content) || areRanks(less, more) || areOtherPosts(x.key, y.key);
}

const isChiefJustice = (key: string) => /\bchief justice\b/.test(key);

/** The title without countries: where only the place of the country differs, it is the same. */
function withoutCountry({ key }: Titled): string {
  return key
    .split(' ')
    .filter((word) => !isCountry(word))
    .join(' ');
}

/** The title from its first word for an office or a role on: "NATO | chief", "Los Angeles | general manager". */
function officeOf({ key, content }: Titled): Words {
  const words = key.split(' ');
  const start = words.findIndex(isOffice);
  return new Set(words.slice(Math.max(0, start)).filter((word) => content.has(word)));
}

function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word) || ROLE_WORDS.has(word) || CHANGING.has(word) || word === 'prime';
}

function isSameSet(x: Words, y: Words): boolean {
  return x.size === y.size && [...x].every((word) => y.has(word));
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
