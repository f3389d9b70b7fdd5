import { parseIsoDate, weekdayNumber, weekdayOf } from '../mentions/calendar.ts';
import type { Discrepancy, Strength } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { dateFacts, type DateFact } from './date-facts.ts';
import { joinBest } from './join-best.ts';
import { alignmentOf, shared, weigh, type Weights } from './sentence-overlap.ts';
import type { StoryContext } from './story-context.ts';

/** Least share of common words beside two dates, where sentences are aligned and where they are not. */
const LEAST_ALIGNED = 0.4;
const LEAST_ALONE = 0.5;
/** Common words beside two dates of sentences that are not aligned. */
const LEAST_WORDS = 4;
const LEAST_WORDS_ALIGNED = 3;
/** The same for two dates that are alike, which speaks for one event. */
const LEAST_ALIKE = 0.35;
const LEAST_WORDS_ALIKE = 2;

/** Dates with one word beside them that are compared: one for every article of a large story. */
const MOST = 100;

/** Dates and times told of one event: other days, or one day told otherwise ("2014", "eight years after"). */
export function dateDifferences(
  context: StoryContext,
  groups: readonly (readonly DateFact[])[],
): Discrepancy[] {
  return groups.flatMap((group) => {
    const strength = strengthOf(group);
    if (strength === null) return [];
    return buildRecord(context, {
      kind: 'date-time',
      strength,
      weight: { contradictory: 0.9, precision: 0.4, wording: 0.35 }[strength],
      lead: `The time of ${eventWords(group)} is given as`,
      tellings: group.map(({ article, sentence, start, end, text, value, form }) => ({
        article,
        sentence,
        start,
        end,
        text,
        value:
          form === 'offset' ? `${value} by count` : form === 'weekday' ? dayName(value) : value,
      })),
    });
  });
}

/** Dates of one event, alike or not, over all articles. */
export function groupDates(context: StoryContext): DateFact[][] {
  const facts = dateFacts(context);
  const weights = weigh(facts.map((fact) => fact.besideKeys));
  const aligned = alignmentOf(context.pairs);
  return joinBest(facts, {
    sureness: (x, y) => sameDate(x, y, aligned(x, y), weights),
    together: sameDay,
    buckets: (fact) => [...(fact.form === 'clock' ? fact.context : fact.beside).keys()],
    most: MOST,
    key: (fact) => fact.key,
  });
}

function sameDate(x: DateFact, y: DateFact, alignment: number, weights: Weights): number {
  if (x.article === y.article || !comparable(x, y)) return 0;
  if (x.form === 'clock') return sameClock(x, y, alignment, weights);
  const common = shared(x.besideKeys, y.besideKeys, weights);
  const words = [...x.beside.keys()].filter((word) => y.beside.has(word)).length;
  const alike = sameDay(x, y);
  const [share, least] =
    alignment > 0.4
      ? [LEAST_ALIGNED, LEAST_WORDS_ALIGNED]
      : alike
        ? [LEAST_ALIKE, LEAST_WORDS_ALIKE]
        : [LEAST_ALONE, LEAST_WORDS];
  return common >= share && words >= least ? common + alignment + (alike ? 0.2 : 0) : 0;
}

/** Times of day are few: two sentences that tell much the same tell the time of the same. */
function sameClock(x: DateFact, y: DateFact, alignment: number, weights: Weights): number {
  const words = [...x.context.keys()].filter((word) => y.context.has(word)).length;
  if (words < LEAST_WORDS_ALIGNED) return 0;
  const common = shared(x.contextKeys, y.contextKeys, weights);
  return common >= (alignment > 0.4 ? LEAST_ALIKE : LEAST_ALONE) ? common + alignment : 0;
}

/** A time of day is compared with a time of day, a year with a year or a count of years, days with days. */
function comparable(x: DateFact, y: DateFact): boolean {
  const scale = ({ form, value }: DateFact) =>
    form === 'clock' ? 'clock' : /^\d{4}s?$/.test(value) ? 'year' : 'day';
  return scale(x) === scale(y) && !(x.form === 'relative' || y.form === 'relative');
}

/** Weekdays are compared by name: two that are one day of the week are one value. */
function dayName(value: string): string {
  const day = dayOfWeek(value);
  return day === null ? value : `weekday ${day}`;
}

/** Null where all tell the same in the same way. */
function strengthOf(group: readonly DateFact[]): Strength | null {
  const finer = (x: DateFact, y: DateFact) =>
    x.value.startsWith(`${y.value}-`) || y.value.startsWith(`${x.value}-`);
  const differing = group.flatMap((x, at) =>
    group.slice(at + 1).flatMap((y) => (sameDay(x, y) ? [] : [finer(x, y)])),
  );
  if (differing.includes(false)) return canClash(group) ? 'contradictory' : null;
  if (differing.length > 0) return 'precision';
  return new Set(group.map((fact) => fact.form === 'offset')).size > 1 ? 'wording' : null;
}

/** All told as fixed days or times, and none a bare weekday beside a date whose weekday is not known to be it. */
function canClash(group: readonly DateFact[]): boolean {
  const bare = group.filter((fact) => parseIsoDate(fact.value) === null && fact.form === 'weekday');
  return (
    group.every(isFixed) && (bare.length === 0 || group.every((fact) => fact.form === 'weekday'))
  );
}

/** A weekday's name and a day are alike where the day is such a weekday: which week is meant stays unsaid. */
function sameDay(x: DateFact, y: DateFact): boolean {
  if (x.value === y.value || isPartOf(x.value, y.value) || isPartOf(y.value, x.value)) return true;
  if (x.form === 'clock' && y.form === 'clock') return clockFace(x.value) === clockFace(y.value);
  if (x.form !== 'weekday' && y.form !== 'weekday') return false;
  const one = dayOfWeek(x.value);
  return one !== null && one === dayOfWeek(y.value);
}

/** "1:35" may be in the afternoon: times are compared on a face of twelve hours. */
const clockFace = (value: string) => `${Number(value.slice(0, 2)) % 12}${value.slice(2)}`;

/** "--04-19" of "2009-04-19": a day or month whose year is not known. */
const isPartOf = (part: string, whole: string) =>
  part.startsWith('--') && whole.endsWith(part.slice(1));

/** 0..6 of a day or a weekday's name. */
function dayOfWeek(value: string): number | null {
  const day = parseIsoDate(value);
  return day === null ? weekdayNumber(value) : weekdayOf(day);
}

/** Is it a day, a year or a time that can be told apart, and not just words ("last month")? */
export const isFixed = ({ value, form }: DateFact) =>
  form === 'weekday' || /^[\d-]+(?:$|:\d\d$)/.test(value);

/**
 * Up to three words that all have beside the date, else in its sentence, else the first two have
 * beside it; in the order of the first.
 */
export function eventWords(group: readonly DateFact[]): string {
  const [first, second] = group;
  if (!first || !second) return 'one event';
  const common = (
    words: (fact: DateFact) => ReadonlyMap<string, string>,
    facts: readonly DateFact[],
  ) => [...words(first)].filter(([key]) => facts.every((fact) => words(fact).has(key)));
  const candidates = [
    common((fact) => fact.beside, group),
    common((fact) => fact.context, group),
    common((fact) => fact.beside, [second]),
  ];
  const best =
    candidates.find((list) => list.length > 1) ?? candidates.find((list) => list.length > 0);
  const words = (best ?? []).slice(0, 3).map(([, word]) => word);
  return words.length > 0 ? `“${words.join(' … ')}”` : 'one event';
}
