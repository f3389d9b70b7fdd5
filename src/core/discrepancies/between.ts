import { wordChanges } from '../changes/word-changes.ts';
import { findDates, type DateMention } from '../mentions/dates.ts';
import { findQuantities } from '../mentions/quantities.ts';
import { UNITS_BY_NAME } from '../mentions/units.ts';
import type { DiscrepancyKind, Quantity, Span } from '../model.ts';
import { baseValue, roundsTo } from './compare-quantities.ts';
import { namesApart } from './names-apart.ts';
import { replacedRuns, type ReplacedRun } from './replaced-runs.ts';

/** Words of two bare sentences that differ in fact: `a` is a span of the first, `b` of the second. */
export interface SentenceDiscrepancy {
  readonly kind: DiscrepancyKind;
  readonly a: Span;
  readonly b: Span;
  /** Are both figures of one unit or counted noun, so that they differ whatever stands around them? */
  readonly sameUnit: boolean;
}

/** Characters of a sentence; no sentence of news is longer, and figures are compared each with each. */
const LONGEST = 5000;

/**
 * The figures, dates and names on which two sentences differ at one spot, with no story around them.
 * Like is compared with like: a figure with a figure of the same unit, a weekday with a weekday.
 */
export function discrepanciesBetween(a: string, b: string): SentenceDiscrepancy[] {
  if (a.length > LONGEST || b.length > LONGEST) return [];
  const runs = replacedRuns(wordChanges(a, b));
  const names = namesApart(a, b, runs).map((found) => ({ ...found, sameUnit: false }));
  const figures = figuresBetween(findQuantities(a), findQuantities(b), runs);
  return [...figures, ...datesBetween(a, b, runs), ...names];
}

/** Has each sentence a figure whose value the other has not? Only then may figures differ between them. */
export function mayDifferInFigures(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  return valuesAlone(left, right).length > 0 && valuesAlone(right, left).length > 0;
}

const valuesAlone = (list: readonly Quantity[], others: readonly Quantity[]) =>
  list.filter((x) => !others.some((y) => baseValue(x) === baseValue(y)));

/** The figures alone; `runs` are where the two sentences part. */
export function figuresBetween(
  left: readonly Quantity[],
  right: readonly Quantity[],
  runs: readonly ReplacedRun[],
): SentenceDiscrepancy[] {
  const onlyLeft = valuesAlone(left, right);
  const onlyRight = new Set(valuesAlone(right, left));
  return onlyLeft.flatMap((x) => {
    const like = [...onlyRight].filter((y) => alike(x, y) && differ(x, y));
    const spot = like.filter((y) => runs.some((run) => meets(run, x.figure, y.figure)));
    const lone = onlyLeft.filter((other) => like.some((y) => alike(other, y))).length === 1;
    const partner = spot[0] ?? (like.length === 1 && lone && sameNoun(x, like[0]) ? like[0] : null);
    if (!partner) return [];
    onlyRight.delete(partner);
    return [{ kind: kindOf(x), ...told(x, partner), sameUnit: sameNoun(x, partner) }];
  });
}

/** The spans to show: with unit, and with the bounds only where these differ. */
function told(x: Quantity, y: Quantity): { readonly a: Span; readonly b: Span } {
  if (x.bound !== y.bound) return { a: span(x), b: span(y) };
  const bare = (q: Quantity) =>
    q.bound === 'exact' ? span(q) : { start: q.figure.start, end: q.end };
  return { a: bare(x), b: bare(y) };
}

const span = ({ start, end }: Span): Span => ({ start, end });

function alike(x: Quantity, y: Quantity): boolean {
  if (x.unit === y.unit) return true;
  const one = UNITS_BY_NAME.get(x.unit ?? '');
  const other = UNITS_BY_NAME.get(y.unit ?? '');
  if (one || other) return one !== undefined && one.dimension === other?.dimension;
  return bare(x) || bare(y);
}

/** A rounded figure, or one in another unit, is no other figure; "several" is none that could differ. */
const differ = (x: Quantity, y: Quantity) =>
  !roundsTo(x, y) && !(isSoft(x) && x.value <= y.value) && !(isSoft(y) && y.value <= x.value);

const isSoft = ({ bound, value }: Quantity) => bound === 'vague' && value <= 3;

/** A figure without a unit may be of any that is no age and no ordinal; "one" may be a pronoun. */
const bare = ({ unit, value }: Quantity) => unit === null && value !== 1;

/** Beyond one spot only figures of one counted noun or unit are compared. */
function sameNoun(x: Quantity, y: Quantity | undefined): boolean {
  return x.unit !== null && x.unit === y?.unit && x.unit !== 'ordinal';
}

function kindOf({ unit }: Quantity): DiscrepancyKind {
  if (unit?.endsWith('-old')) return 'age';
  const dimension = UNITS_BY_NAME.get(unit ?? '')?.dimension;
  if (dimension === 'duration' || dimension === 'money') return dimension;
  return unit !== null && /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
}

function datesBetween(a: string, b: string, runs: readonly ReplacedRun[]): SentenceDiscrepancy[] {
  const left = findDates(a);
  const right = findDates(b);
  const alone = (list: readonly DateMention[], others: readonly DateMention[]) =>
    list.filter(
      (x) =>
        !others.some(
          (y) => x.value === y.value || isPartOf(x.value, y.value) || isPartOf(y.value, x.value),
        ),
    );
  const onlyRight = new Set(alone(right, left));
  return alone(left, right).flatMap((x) => {
    const y = [...onlyRight].find(
      (other) => sameScale(x, other) && runs.some((run) => meets(run, x, other)),
    );
    if (!y) return [];
    onlyRight.delete(y);
    return [{ kind: 'date-time' as const, a: span(x), b: span(y), sameUnit: false }];
  });
}

/** Like is compared with like; "today" and "yesterday" depend on the day a text was written. */
function sameScale(x: DateMention, y: DateMention): boolean {
  return (
    x.form === y.form && !/^(?:today|tonight|yesterday|tomorrow)$|night$/.test(x.value + y.value)
  );
}

/** "Sept. 11" of "September 11, 2001": a day whose year is not told. */
const isPartOf = (part: string, whole: string) =>
  part.startsWith('--') && whole.endsWith(part.slice(1));

/** Do both spans lie, at least in part, in one run? */
function meets(run: ReplacedRun, x: Span, y: Span): boolean {
  return overlap(run.a, x) && overlap(run.b, y);
}

const overlap = (x: Span, y: Span) => x.start < y.end && y.start < x.end;
