import { sentenceDates } from '../mentions/dates.ts';
import type { Discrepancy, Sentence, Span } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { quantityValue } from './compare-quantities.ts';
import { figureFacts } from './figure-facts.ts';
import { ROLE_WORDS } from './figure-roles.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A toll that an article denies or tells, at its place. */
interface Told {
  readonly role: string;
  readonly denied: boolean;
  readonly telling: Telling;
}

/**
 * Nobody here and somebody there: "No one was hurt" / "One guard was slightly injured", "no arrests" /
 * "two men have been arrested". Only where an article tells one of the two and not both, and no year or
 * day of the month stands in the sentence: it may tell of something else.
 */
export function tollsDenied(context: StoryContext): Discrepancy[] {
  const denials = denialsOf(context);
  if (denials.length === 0) return [];
  const homes = new Set(denials.map((one) => `${one.role} ${homeOf(one.telling)}`));
  const counted = [...countsOf(context), ...singlesOf(context)];
  const told = [
    ...denials,
    ...counted.filter((one) => !homes.has(`${one.role} ${homeOf(one.telling)}`)),
  ];
  return [...TOLLS.keys()].flatMap((role) => {
    const own = told.filter((one) => one.role === role);
    const tellings = [...firstOf(own, true), ...firstOf(own, false)];
    if (new Set(tellings.map(({ value }) => value === NONE)).size < 2) return [];
    return buildRecord(context, {
      kind: 'count',
      strength: 'contradictory',
      weight: 1,
      lead: `The number of ${ROLE_WORDS.get(role) ?? role} is given as`,
      tellings,
    });
  });
}

const homeOf = ({ article, sentence }: Telling) => `${article}.${sentence}`;

const NONE = 'none';

/** The first telling of each article that only denies the toll, or only tells it. */
function firstOf(own: readonly Told[], denied: boolean): Telling[] {
  const both = new Set(own.filter((one) => one.denied !== denied).map(articleOf));
  const first = new Map<number, Telling>();
  const inOrder = own.filter((one) => one.denied === denied && !both.has(articleOf(one)));
  for (const { telling } of inOrder.sort((x, y) => x.telling.start - y.telling.start))
    if (!first.has(telling.article)) first.set(telling.article, telling);
  return [...first.values()];
}

const articleOf = ({ telling }: Told) => telling.article;

/** Role → its participles, and its nouns after "no". Own list, of the tolls of `figure-roles.ts` that news denies. */
const TOLLS: ReadonlyMap<string, readonly [participles: string, nouns: string]> = new Map([
  ['injured', ['injured|hurt|wounded|harmed', 'injuries|casualties']],
  ['dead', ['killed|dead', 'deaths|fatalities|casualties']],
  ['missing', ['missing|unaccounted for', '']],
  ['arrested', ['arrested|detained', 'arrests']],
]);

const BE = '(?:was|were|is|are|has been|have been|had been)';
const ADVERB = '(?: (?:reported|also|still|yet|believed to (?:be|have been)|\\w+ly)){0,2}';

/** "No one was hurt", "have not arrested anyone", "There were no reports of injuries": none, and not just none more or none badly. */
const DENIALS = [...TOLLS].map(([role, [participles, nouns]]) => {
  const people = `\\b(?:no one|no-one|nobody) ${BE}${ADVERB} (?:${participles})\\b`;
  const things = `\\b(?:no|without)(?: (?:reports?|reported|immediate|known|of|any)){0,3} (?:${nouns})\\b`;
  const anyone = `\\b(?:not|n['’]t)(?: yet)? (?:${participles}) any(?:one|body)\\b`;
  return {
    role,
    pattern: new RegExp([people, anyone, ...(nouns === '' ? [] : [things])].join('|'), 'i'),
    // A cheap look first: the pattern takes milliseconds to make ready.
    words: `${participles}|${nouns}`.split('|').filter((word) => word !== ''),
  };
});
const SINGLES = [...TOLLS].map(([role, [participles]]) => {
  const one = `(?:^|[,;] |\\b(?:and|but|that) )(?:one|an?)(?: [\\p{L}-]{2,20}){1,3} ${BE}${ADVERB} (?:${participles})\\b`;
  return [role, new RegExp(one, 'iu')] as const;
});

/** Words with which nothing is denied for sure, or not of all: "to ensure that no one is hurt", "seriously". */
const UNSURE =
  /\b(?:if|whether|ensure|sure|hope[sd]?|hoping|would|could|may|might|else|serious\w*|bad\w*|critical\w*|grave\w*|severe\w*|initially|at first|not clear|unclear)\b/i;

function denialsOf(context: StoryContext): Told[] {
  return toldBy(context, (text) => {
    if (!/\b(?:no|not|nobody|without)\b|n['’]t\b/i.test(text) || UNSURE.test(text)) return [];
    const lower = text.toLowerCase();
    return DENIALS.filter(({ words }) => words.some((word) => lower.includes(word))).flatMap(
      ({ role, pattern }) => found(role, pattern.exec(text)),
    );
  }).map(({ role, telling }) => ({
    role,
    denied: true,
    telling: { ...telling, value: NONE, say: NONE },
  }));
}

function singlesOf(context: StoryContext): Told[] {
  return toldBy(context, (text) =>
    /\b(?:one|an?)\b/i.test(text) && !UNSURE.test(text)
      ? SINGLES.flatMap(([role, pattern]) => found(role, pattern.exec(text)))
      : [],
  ).map(({ role, telling }) => ({
    role,
    denied: false,
    telling: { ...telling, value: 'exact 1', say: 'one' },
  }));
}

interface Found extends Span {
  readonly role: string;
}

function found(role: string, match: RegExpExecArray | null): Found[] {
  if (!match) return [];
  const lead = /^(?:[,;] |(?:and|but|that) )/i.exec(match[0])?.[0].length ?? 0;
  return [{ role, start: match.index + lead, end: match.index + match[0].length }];
}

/** What `read` finds in the sentences that name no day of another time. */
function toldBy(
  { articles }: StoryContext,
  read: (text: string) => readonly Found[],
): { readonly role: string; readonly telling: Telling }[] {
  return articles.flatMap((article, index) =>
    article.sentences.flatMap((sentence, at) => {
      if (sentence.text.length > LONGEST) return [];
      const told = read(sentence.text.replace(/\s/g, ' '));
      if (told.length === 0 || isDated(sentence)) return [];
      return told.map(({ role, ...span }) => {
        const [start, end] = [sentence.start + span.start, sentence.start + span.end];
        const text = article.text.slice(start, end);
        return { role, telling: { article: index, sentence: at, start, end, text, value: '' } };
      });
    }),
  );
}

const LONGEST = 5000;

function countsOf(context: StoryContext): Told[] {
  return figureFacts(context).flatMap((fact) => {
    const { article, sentence, start, end, text, role, quantity } = fact;
    const home = context.articles[article]?.sentences[sentence];
    if (role === null || !TOLLS.has(role) || quantity.value < 1 || !home || isDated(home))
      return [];
    const say = text.slice(0, quantity.figure.end - quantity.start);
    const telling = { article, sentence, start, end, text, value: quantityValue(quantity), say };
    return [{ role, denied: false, telling }];
  });
}

const isDated = (sentence: Sentence) =>
  sentenceDates(sentence).some(
    ({ form, value }) => form !== 'weekday' && /^[\d-]{4,}$/.test(value),
  ) || /\b(?:ago|last (?:year|month|week)|earlier this|previous|similar)\b/i.test(sentence.text);
