import { parseIsoDate, weekdayNumber, weekdayOf } from '../mentions/calendar.ts';
import type { Discrepancy, Strength } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { bestClause } from './clause-quote.ts';
import { dateFacts, type DateFact } from './date-facts.ts';
import { joinBest } from './join-best.ts';
import { alignmentOf, shared, weigh, type Alignment, type Weights } from './sentence-overlap.ts';
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
      lead: dateLead(group) ?? 'The time of one event is given as',
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
  const lone = loneEvents(facts);
  return joinBest(facts, {
    sureness: (x, y) => sameDate(x, y, aligned, weights) || sameEvent(x, y, { lone, weights }),
    together: sameDay,
    buckets: (fact) => [
      ...(fact.form === 'clock' ? fact.context : fact.beside).keys(),
      ...(fact.event === null ? [] : [`event ${fact.event}`]),
    ],
    most: MOST,
    key: (fact) => fact.key,
  });
}

function sameDate(x: DateFact, y: DateFact, aligned: Alignment, weights: Weights): number {
  if (x.article === y.article || !comparable(x, y)) return 0;
  const alignment = aligned(x, y);
  if (x.form === 'clock') return sameClock(x, y, alignment, weights);
  const words = wordsInBoth(x.besideKeys, y.besideKeys);
  if (words < LEAST_WORDS_ALIKE) return 0;
  const alike = sameDay(x, y);
  const [share, least] =
    alignment > 0.4
      ? [LEAST_ALIGNED, LEAST_WORDS_ALIGNED]
      : alike
        ? [LEAST_ALIKE, LEAST_WORDS_ALIKE]
        : [LEAST_ALONE, LEAST_WORDS];
  if (words < least) return 0;
  const common = shared(x.besideKeys, y.besideKeys, weights);
  return common >= share ? common + alignment + (alike ? 0.2 : 0) : 0;
}

function wordsInBoth(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let count = 0;
  for (const word of x) if (y.has(word)) count++;
  return count;
}

/** Least share of common words of two sentences that date one kind of event, as no other in their articles. */
const LEAST_EVENT = 0.15;
/** The same for days, of which more are told than of months and years. */
const LEAST_SHARED_DAY = 0.3;

function sameEvent(
  x: DateFact,
  y: DateFact,
  { lone, weights }: { readonly lone: ReadonlySet<DateFact>; readonly weights: Weights },
): number {
  if (x.event === null || x.event !== y.event || x.article === y.article) return 0;
  if (scaleOf(x) !== scaleOf(y) || !lone.has(x) || !lone.has(y)) return 0;
  const common = shared(x.contextKeys, y.contextKeys, weights);
  return common >= (/^[\d-]{4,7}$/.test(x.value) ? LEAST_EVENT : LEAST_SHARED_DAY) ? common : 0;
}

/** The dates beside which their article dates no other event of the kind. */
function loneEvents(facts: readonly DateFact[]): ReadonlySet<DateFact> {
  const known = new Map<string, DateFact[]>();
  for (const fact of facts) {
    if (fact.event === null || fact.form === 'relative') continue;
    const key = `${fact.article} ${fact.event}`;
    const list = known.get(key);
    if (list) list.push(fact);
    else known.set(key, [fact]);
  }
  return new Set([...known.values()].flatMap((list) => (list.length === 1 ? list : [])));
}

/** Times of day are few: two sentences that tell much the same tell the time of the same. */
function sameClock(x: DateFact, y: DateFact, alignment: number, weights: Weights): number {
  const words = wordsInBoth(x.contextKeys, y.contextKeys);
  if (words < LEAST_WORDS_ALIGNED) return 0;
  const common = shared(x.contextKeys, y.contextKeys, weights);
  return common >= (alignment > 0.4 ? LEAST_ALIKE : LEAST_ALONE) ? common + alignment : 0;
}

/** A time of day is compared with a time of day, a year with a year or a count of years, days with days. */
function comparable(x: DateFact, y: DateFact): boolean {
  return scaleOf(x) === scaleOf(y) && !(x.form === 'relative' || y.form === 'relative');
}

const scaleOf = ({ form, value }: DateFact) =>
  form === 'clock' ? 'clock' : /^\d{4}s?$/.test(value) ? 'year' : 'day';

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
  if (differing.includes(false)) {
    if (nearInTime(group)) return 'precision';
    return canClash(group) ? 'contradictory' : null;
  }
  if (differing.length > 0) return 'precision';
  return new Set(group.map((fact) => fact.form === 'offset')).size > 1 ? 'wording' : null;
}

/** Minutes between two times of which one is told only roughly ("shortly before 7") that may be one. */
const NEAR_IN_TIME = 30;

/** Times of day that are near one another, some of them told only roughly. */
function nearInTime(group: readonly DateFact[]): boolean {
  if (!group.every((fact) => fact.form === 'clock') || !group.some((fact) => fact.rough))
    return false;
  const minutes = group.map((fact) => {
    const [hour = 0, minute = 0] = clockFace(fact.value).split(':').map(Number);
    return hour * 60 + minute;
  });
  return Math.max(...minutes) - Math.min(...minutes) <= NEAR_IN_TIME;
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

/** "“seized the Crimean peninsula” is dated": the fullest clause of those that tell the date; null if none has one. */
export function dateLead(group: readonly DateFact[]): string | null {
  const told = bestClause(group.map((fact) => fact.clause));
  const [first] = group;
  if (told === null || !first) return null;
  return `“${told}” is ${first.form === 'clock' ? 'timed at' : 'dated'}`;
}
