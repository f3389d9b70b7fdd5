import { stem } from '../words/stem.ts';
import { compareQuantities, inOtherCurrencies, ratio } from './compare-quantities.ts';
import type { FigureFact } from './figure-facts.ts';
import { LEAST_SHARED, NEAR_ENOUGH, leastAlone, leastShared } from './least-shared.ts';
import { PERSON, sameSubject } from './same-subject.ts';
import { shared, type Alignment, type Weights } from './sentence-overlap.ts';

/** Largest ratio of two figures that may still tell one thing, where no alignment says so. */
const MOST_APART = 2;
/** The same where sentences are aligned. */
const MOST_APART_ALIGNED = 4;

/** What is known of a story beside its figures. */
export interface FigureEvidence {
  readonly aligned: Alignment;
  readonly weights: Weights;
  /** How near (0..1) the two must be to be taken for one for want of rivals; Infinity: both have some. */
  readonly alone: number;
}

/**
 * How sure it is (0..1) that two figures of different sentences tell one thing; 0: they do not. What
 * they measure must agree; then alignment, common words and nearness of the values add up.
 */
export function sameFigure(
  x: FigureFact,
  y: FigureFact,
  { aligned, weights, alone }: FigureEvidence,
): number {
  if (x.measure !== y.measure || x.rate !== y.rate || !sameSubject(x, y)) return 0;
  const alignment = aligned(x, y);
  const near = nearness(x, y, alignment);
  const close = alignment >= CLOSE;
  if (!close && (near === 0 || isOfAnother(x, y, near, alignment))) return 0;
  const common = shared(x.context, y.context, weights);
  if (close) return 0.5 + (0.3 * near + 0.2 * common);
  if (x.article === y.article) return repeated(x, y, near, common);
  if (common < leastCommon({ x, y, near, alignment, alone })) return 0;
  return 0.4 * near + 0.3 * alignment + 0.3 * common;
}

/** Figures without rivals in their articles need fewer common words. */
function leastCommon(pair: {
  readonly x: FigureFact;
  readonly y: FigureFact;
  readonly near: number;
  readonly alignment: number;
  readonly alone: number;
}): number {
  const { x, y, near, alignment, alone } = pair;
  const usual = leastShared(x, y, near, alignment);
  return near >= alone ? Math.min(usual, leastAlone(x)) : usual;
}

/** From this alignment on (reworded, edited, verbatim) two sentences tell of the same. */
const CLOSE = 0.8;

/** Do the names in the two sentences say that somebody else is told of? */
function isOfAnother(x: FigureFact, y: FigureFact, near: number, alignment: number): boolean {
  if (near < 1 && x.role === null && otherNames(x, y)) return true;
  return isStatistic(x) && !isOneStatistic(x, y, near, alignment);
}

/** Do both sentences name people or places, and fewer than half of them both? Then they tell of others. */
function otherNames(x: FigureFact, y: FigureFact): boolean {
  const least = Math.min(x.names.size, y.names.size);
  return least > 0 && sameNames(x, y) < least / 2;
}

/** How many names stand in both sentences. */
function sameNames(x: FigureFact, y: FigureFact): number {
  let common = 0;
  for (const name of x.names) if (y.names.has(name)) common++;
  return common;
}

/** What is counted of every player anew: such a figure is of one thing only where names and sentences meet. */
const isStatistic = (fact: FigureFact) =>
  fact.quantity.unit === 'yard' || (fact.head !== null && STATISTICS.has(fact.head));

const isOneStatistic = (x: FigureFact, y: FigureFact, near: number, alignment: number) =>
  alignment > 0 && near > NEAR_ENOUGH && sameNames(x, y) > 0;

/** Counted nouns of match reports (own list). */
const STATISTICS: ReadonlySet<string> = new Set(
  (
    'point yard game pass goal rebound assist run homer touchdown wicket drive carry season pointer shot save ' +
    'try over set ace penalty corner catch reception hit steal block lap appearance cap start win loss'
  )
    .split(' ')
    .map((word) => stem(word)),
);

/** One article tells a figure twice: only values that may both be true, of one noun or one sentence's words. */
function repeated(x: FigureFact, y: FigureFact, near: number, common: number): number {
  if (near < 1) return 0;
  const named = x.head !== null && y.head !== null && x.head !== PERSON && y.head !== PERSON;
  return named || common >= LEAST_SHARED ? 0.4 + 0.3 * common : 0;
}

/** 1 for values that may be the same, less the further apart, 0 beyond `MOST_APART`. */
function nearness(x: FigureFact, y: FigureFact, alignment: number): number {
  if (inOtherCurrencies(x.quantity, y.quantity)) {
    const rate = ratio(x.quantity, y.quantity);
    return rate > MOST_APART ? 0 : 1 / rate;
  }
  if (compareQuantities(x.quantity, y.quantity) !== 'contradictory') return 1;
  const apart = ratio(x.quantity, y.quantity);
  return apart > (alignment > 0 ? MOST_APART_ALIGNED : MOST_APART) ? 0 : 1 / apart;
}
