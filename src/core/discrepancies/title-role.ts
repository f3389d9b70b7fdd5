import type { Discrepancy, PersonMention } from '../model.ts';
import { PLACE_NAMES } from '../mentions/place-words.ts';
import { OFFICE_WORDS, ROLE_WORDS } from '../mentions/role-words.ts';
import { CAPITAL_WORDS } from '../mentions/capital-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
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
    const titled = firstOfEach(person.mentions.flatMap((mention) => readTitled(mention)));
    if (!titled.some((x) => titled.some((y) => areDifferent(x, y)))) return [];
    if (!spansArticles(titled)) return [];
    const tellings = titled.map(tellingOf);
    const strength = tellings.every(
      ({ value }) => sorted(value) === sorted(tellings[0]?.value ?? ''),
    )
      ? 'wording'
      : 'precision';
    const weight = strength === 'wording' ? 0.3 : 0.45;
    const lead = `${person.name} is called`;
    return buildRecord(context, { kind: 'title-role', strength, weight, lead, tellings });
  });
}

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
  if (areOtherPortfolios(x, y) || isChiefJustice(x.key) !== isChiefJustice(y.key)) return true;
  const [less, more] = [officeOf(x), officeOf(y)].sort((a, b) => a.size - b.size) as [Words, Words];
  const added = [...more].filter((word) => !less.has(word));
  if (added.length + less.size === more.size) return added.some((word) => CHANGING.has(word));
  return shareWord(x.content, y.content) || areRanks(less, more) || areOtherPosts(x.key, y.key);
}

/** Posts of which nobody holds two at once in one house, and trades, a row each: "chairman", "chief executive". */
const POSTS: readonly ReadonlyMap<string, string>[] = [
  `ceo=ceo executive=ceo chairman=chair chairwoman=chair chairperson=chair chair=chair president=president
  boss=boss spokesman=spokes spokeswoman=spokes spokesperson=spokes secretary=secretary negotiator=negotiator
  director=director manager=manager founder=founder owner=owner treasurer=treasurer lawyer=lawyer attorney=lawyer
  adviser=adviser advisor=adviser analyst=analyst`,
  `teacher=teacher nurse=nurse doctor=doctor physician=doctor surgeon=surgeon farmer=farmer driver=driver
  engineer=engineer student=student accountant=accountant journalist=journalist reporter=journalist firefighter=firefighter
  fisherman=fisherman sailor=sailor plumber=plumber electrician=electrician chef=chef librarian=librarian
  architect=architect paramedic=paramedic dentist=dentist carpenter=carpenter mechanic=mechanic baker=baker builder=builder`,
].map(
  (row) =>
    new Map(row.split(/\s+/).map((pair): [string, string] => pair.split('=') as [string, string])),
);

/** The last word of a title, before what it is of; an executive may be any but a chief one. */
function postOf(key: string): string {
  const words = key.split(' ');
  const of = words.indexOf('of');
  const office = of > 0 ? words.slice(0, of) : words;
  const post = office.at(-1) ?? '';
  return post === 'executive' && office.at(-2) !== 'chief' ? '' : post;
}

/** The last word of each title, before what it is of, names another post of one row. */
function areOtherPosts(x: string, y: string): boolean {
  const [one, other] = [postOf(x), postOf(y)];
  return POSTS.some((row) => {
    const [a, b] = [row.get(one), row.get(other)];
    return a !== undefined && b !== undefined && a !== b;
  });
}

/** "Foreign Minister", "Defence Minister": each has a portfolio that the other has not. */
function areOtherPortfolios(x: Titled, y: Titled): boolean {
  const alone = (one: Titled, other: Titled) =>
    [...one.content].some((word) => PORTFOLIOS.has(word) && !other.content.has(word));
  return alone(x, y) && alone(y, x) && shareWord(x.content, y.content);
}

/** What a ministry is for; two names of one ("culture", "arts") are not among them. */
const PORTFOLIOS = new Set(
  `foreign interior defense defence finance health education energy trade environment culture transport agriculture
  housing labor labour justice`.split(/\s+/),
);

const isChiefJustice = (key: string) => /\bchief justice\b/.test(key);

/** The title without countries: where only the place of the country differs, it is the same. */
function withoutCountry({ key }: Titled): string {
  return key
    .split(' ')
    .filter((word) => !isCountry(word))
    .join(' ');
}

type Words = ReadonlySet<string>;

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

/** Do both have a word in common, so that they are about one office? */
function shareWord(x: Words, y: Words): boolean {
  return [...x].some((word) => y.has(word));
}

/** Ranks of which nobody has two. */
const RANKS = new Set(
  `private corporal sergeant lieutenant captain major colonel general brigadier commodore admiral marshal constable
  inspector detective superintendent bishop archbishop cardinal`.split(/\s+/),
);

/** Two ranks: "Captain", "Major". */
function areRanks(less: Words, more: Words): boolean {
  const [a = ''] = less;
  const [b = ''] = more;
  return less.size === 1 && more.size === 1 && RANKS.has(a) && RANKS.has(b);
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
