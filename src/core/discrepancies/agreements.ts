import type { Agreement, DiscrepancyKind, LedgerValue, SentenceRef } from '../model.ts';
import { holds, orderValues, recordId } from './build-record.ts';
import type { DateFact } from './date-facts.ts';
import { dateLead, isFixed } from './date-time.ts';
import { tellingOf, type FigureGroup } from './figures.ts';
import { plainSentence, type Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';
import { VOTE_LEAD } from './votes.ts';

/** Tellings of one thing, alike or not. */
interface Told {
  readonly kind: DiscrepancyKind;
  readonly lead: () => string;
  readonly tellings: readonly Telling[];
}

/** What the rules of figures, dates and votes took for one thing. */
export interface StoryGroups {
  readonly figures: readonly FigureGroup[];
  readonly dates: readonly (readonly DateFact[])[];
  readonly votes: readonly (readonly Telling[])[];
}

/**
 * The hard facts (figures, dates, titles) that two or more articles tell alike, those with most
 * independent texts first. Where tellings differ, the value that most articles have is the one agreed on.
 */
export function findAgreements(
  context: StoryContext,
  { figures, dates, votes }: StoryGroups,
): Agreement[] {
  return [
    ...figuresTold(figures),
    ...datesTold(dates),
    ...votes.map((tellings) => ({ kind: 'count' as const, lead: () => VOTE_LEAD, tellings })),
    ...titlesTold(context),
  ]
    .flatMap((told) => agreementOn(context, told))
    .sort(
      (x, y) =>
        y.independent - x.independent ||
        y.values.length - x.values.length ||
        (x.id < y.id ? -1 : x.id > y.id ? 1 : 0),
    );
}

/** A figure of which no word says what it counts is no fact that could be printed. */
function figuresTold(groups: readonly FigureGroup[]): Told[] {
  return groups.flatMap(({ kind, facts }) =>
    spansArticles(facts) && kind.named(facts)
      ? [
          {
            kind: kind.kind,
            lead: () => kind.lead(facts),
            tellings: facts.map((fact) => tellingOf(kind, fact)),
          },
        ]
      : [],
  );
}

const spansArticles = (list: readonly SentenceRef[]) =>
  list.some(({ article }) => article !== list[0]?.article);

/** Only dates that are told as such: "last year" is another year elsewhere. */
function datesTold(groups: readonly (readonly DateFact[])[]): Told[] {
  return groups.flatMap((group) => {
    const fixed = group.filter(
      (fact) => isFixed(fact) && fact.form !== 'offset' && HARD.test(fact.text),
    );
    if (!spansArticles(fixed)) return [];
    const lead = dateLead(fixed);
    return lead === null
      ? []
      : [
          {
            kind: 'date-time' as const,
            lead: () => lead,
            tellings: fixed.map((fact) => ({ ...place(fact), value: fact.value })),
          },
        ];
  });
}

/** A figure, a month or a weekday. */
const HARD =
  /\d|^(?:noon|midnight)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

/** Who holds which office, as the words beside the name say. */
function titlesTold(context: StoryContext): Told[] {
  return context.people.map((person) => ({
    kind: 'title-role' as const,
    lead: () => `${person.name} is called`,
    tellings: person.mentions.flatMap((mention) => {
      if (mention.title === null) return [];
      const { start, end, text } = mention.title;
      const value = text
        .toLowerCase()
        .replace(/[.\s]+/g, ' ')
        .trim();
      return [{ article: mention.article, sentence: mention.sentence, start, end, text, value }];
    }),
  }));
}

const place = ({ article, sentence, start, end, text }: Omit<LedgerValue, 'value'>) => ({
  article,
  sentence,
  start,
  end,
  text,
});

function agreementOn(context: StoryContext, told: Told): Agreement[] {
  const byValue = new Map<string, Telling[]>();
  for (const telling of orderValues(told.tellings.filter((value) => holds(context, value)))) {
    const list = byValue.get(telling.value);
    if (list) list.push(telling);
    else byValue.set(telling.value, [telling]);
  }
  const articles = (list: readonly Telling[]) =>
    new Set(list.map((telling) => telling.article)).size;
  const [most] = [...byValue].sort(
    ([x, one], [y, other]) => articles(other) - articles(one) || (x < y ? -1 : x > y ? 1 : 0),
  );
  if (!most || articles(most[1]) < 2) return [];
  const tellings = most[1];
  const values = tellings.map((telling) => ({ ...place(telling), value: telling.value }));
  const say = sharedSaying(tellings);
  const alike = tellings.map((telling) => ({ ...telling, say }));
  return [
    {
      id: recordId(context, told.kind, values),
      kind: told.kind,
      what: plainSentence(told.lead(), alike),
      values,
      independent: independentTexts(context, tellings),
    },
  ];
}

/** The words for a bound where outlets have others for it, as `quantityValue` writes the bound. */
const BOUND_WORDS: ReadonlyMap<string, string> = new Map([
  ['exact', ''],
  ['about', 'about '],
  ['more-than', 'more than '],
  ['at-least', 'at least '],
  ['less-than', 'less than '],
  ['at-most', 'at most '],
]);

/**
 * What all of them say. Where "estimated 100,000" stands beside "around 100,000", nobody is given
 * the other's word: the figure they share, with the plain word for its bound. Else the first wording.
 */
function sharedSaying(tellings: readonly Telling[]): string {
  const sayings = tellings.map(({ say, text }) => (say ?? text).trim().split(/\s+/));
  const [first = [], ...others] = sayings;
  let alike = 0;
  while (
    alike < first.length &&
    others.every(
      (words) => words.at(-1 - alike)?.toLowerCase() === first.at(-1 - alike)?.toLowerCase(),
    )
  )
    alike++;
  const figure = first.slice(first.length - alike).join(' ');
  const bound = BOUND_WORDS.get(tellings[0]?.value.split(' ')[0] ?? '');
  const isWhole = sayings.every(({ length }) => length === alike);
  return isWhole || bound === undefined || !/\p{N}/u.test(figure)
    ? first.join(' ')
    : bound + figure;
}

/** In how many texts the articles have it, copies of one text counted once. */
function independentTexts(context: StoryContext, values: readonly LedgerValue[]): number {
  const family = new Map(
    context.families.flatMap(({ articles }, index) => articles.map((article) => [article, index])),
  );
  return new Set(values.map((value) => family.get(value.article) ?? `alone ${value.article}`)).size;
}
