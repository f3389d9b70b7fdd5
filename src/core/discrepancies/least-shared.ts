import type { FigureFact } from './figure-facts.ts';
import { PERSON, sharedFocus } from './same-subject.ts';

/** Least share of common words of two sentences for their figures to be taken as one thing's. */
export const LEAST_SHARED = 0.3;
/** The same for tolls of people and near sums of one matter, and for sentences that are aligned. */
const LEAST_KNOWN = 0.12;
const LEAST_PAIRED = 0.2;
/** The same for "people" of no toll, and for "millions" of money: there are many such in a story. */
const LEAST_VAGUE = 0.45;
/** The same where no word right at the figures says what they measure. */
const LEAST_UNNAMED = 0.35;

/** Lengths of one kind of event that are so near (7 and 8 hours: .875) are of one event. */
export const NEAR_ENOUGH = 0.74;

/**
 * The least share of common words (0..1) with which two figures that may be one are taken for one:
 * less where the figure itself says what it measures, or the sentences are aligned.
 */
export function leastShared(x: FigureFact, y: FigureFact, near: number, alignment: number): number {
  const close = near > NEAR_ENOUGH;
  if (x.measure === 'money') return leastForMoney(x, y, close, alignment);
  if (x.measure === 'duration' && close && sharedFocus(x, y) !== null) return 0;
  if (x.role !== null) return LEAST_KNOWN;
  if (alignment > 0) return LEAST_PAIRED;
  if (x.measure !== 'count') return LEAST_UNNAMED;
  return isGeneral(x) || isGeneral(y) ? LEAST_VAGUE : LEAST_SHARED;
}

/** Exact sums that are near to one another need little, "millions" much: there are many such in a story. */
function leastForMoney(x: FigureFact, y: FigureFact, close: boolean, alignment: number): number {
  const vague = x.quantity.bound === 'vague' || y.quantity.bound === 'vague';
  if (close && !vague) return LEAST_KNOWN;
  if (alignment > 0) return LEAST_PAIRED;
  return vague ? LEAST_VAGUE : LEAST_SHARED;
}

/** "people", of whom nothing is told: a story has many such. */
const isGeneral = (fact: FigureFact) => fact.head === PERSON && fact.role === null;

/**
 * The same where neither article tells another such value: none for a toll, little for a measure, more for "people", for
 * lengths of time and for small numbers, which things have by chance.
 */
export function leastAlone(x: FigureFact): number {
  if (x.role !== null) return x.role === 'attending' ? 0.05 : 0;
  if (x.measure === 'other') return 0.05;
  if (x.measure === 'duration') return 0.25;
  if (x.measure === 'count' && isGeneral(x)) return 0.35;
  return x.measure === 'count' && x.quantity.value < 10 ? 0.2 : 0.12;
}
