import type { Pair, SentenceRef } from '../model.ts';
import { stem } from '../words/stem.ts';
import { compareQuantities, ratio } from './compare-quantities.ts';
import type { FigureFact } from './figure-facts.ts';
import { PERSONS } from './figure-roles.ts';
import { related } from './related-stems.ts';

/** Largest ratio of two figures that may still tell one thing, where no alignment says so. */
const MOST_APART = 2;
/** The same where sentences are aligned. */
const MOST_APART_ALIGNED = 4;
/** Least share of common words of two sentences for their figures to be taken as one thing's. */
const LEAST_SHARED = 0.3;
/** The same for tolls of people and near sums of one matter, and for sentences that are aligned. */
const LEAST_KNOWN = 0.12;
const LEAST_PAIRED = 0.2;
/** The same for "people" of no toll, and for "millions" of money: there are many such in a story. */
const LEAST_VAGUE = 0.45;
/** The same where no word right at the figures says what they measure. */
const LEAST_UNNAMED = 0.35;

/** Lengths of one kind of event that are so near (7 and 8 hours: .875) are of one event. */
const NEAR_ENOUGH = 0.75;

/** Weights of a story's words: idf over its sentences with figures. */
export interface Weights {
  readonly of: (word: string) => number;
}

/** log((n + 1) / (df + 0.5)) over the given sets of words. */
export function weigh(sets: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    of: (word) => Math.log((sets.length + 1) / ((counts.get(word) ?? 0) + 0.5)) + 0.3,
  };
}

/** How two sentences are aligned: 1 verbatim or edited, .8 reworded, .4 partial, 0 not at all. */
export type Alignment = (x: SentenceRef, y: SentenceRef) => number;

const STRENGTH = { verbatim: 1, edited: 1, reworded: 0.8, partial: 0.4 } as const;

export function alignmentOf(pairs: readonly Pair[]): Alignment {
  const key = (x: SentenceRef, y: SentenceRef) =>
    x.article < y.article || (x.article === y.article && x.sentence < y.sentence)
      ? `${x.article}.${x.sentence} ${y.article}.${y.sentence}`
      : `${y.article}.${y.sentence} ${x.article}.${x.sentence}`;
  const strengths = new Map(pairs.map((pair) => [key(pair.a, pair.b), STRENGTH[pair.relation]]));
  return (x, y) => strengths.get(key(x, y)) ?? 0;
}

/** The weight of the common words over that of the sentence with fewer; 0..1. */
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>, weights: Weights): number {
  const sum = (words: ReadonlySet<string>) => {
    let total = 0;
    for (const word of words) total += weights.of(word);
    return total;
  };
  let common = 0;
  for (const word of x) if (y.has(word)) common += weights.of(word);
  const least = Math.min(sum(x), sum(y));
  return least > 0 ? common / least : 0;
}

/** Is any word of the one focus related to one of the other's? Gives the word of `x` as it stands. */
export function sharedFocus(x: FigureFact, y: FigureFact): string | null {
  for (const [key, word] of x.focus)
    for (const other of y.focus.keys()) if (related(key, other)) return word;
  return null;
}

/** Two counted nouns that may be one: alike, related, or both people of one toll. */
function sameHead(x: FigureFact, y: FigureFact): boolean {
  if (x.head !== null && y.head !== null && related(x.head, y.head)) return true;
  if (x.role === null || x.role !== y.role) return false;
  const persons = (head: string | null) => head === null || head === x.role || PERSONS.has(head);
  const generic = (head: string | null) => head === null || head === PERSON || head === x.role;
  return persons(x.head) && persons(y.head) && (generic(x.head) || generic(y.head));
}

const PERSON = stem('person');

/**
 * How sure it is (0..1) that two figures of different sentences tell one thing; 0: they do not. What
 * they measure must agree; then alignment, common words and nearness of the values add up.
 */
export function sameFigure(
  x: FigureFact,
  y: FigureFact,
  aligned: Alignment,
  weights: Weights,
): number {
  if (x.measure !== y.measure || x.rate !== y.rate || !sameSubject(x, y)) return 0;
  const alignment = aligned(x, y);
  const near = nearness(x, y, alignment);
  if (alignment < 0.8 && near < 1 && x.role === null && otherNames(x, y)) return 0;
  if (alignment < 0.8 && isStatistic(x) && !isOneStatistic(x, y, near, alignment)) return 0;
  const common = shared(x.context, y.context, weights);
  if (alignment >= 0.8) return 0.5 + (0.3 * near + 0.2 * common);
  if (x.article === y.article) return repeated(x, y, near, common);
  if (near === 0 || common < leastShared(x, y, near, alignment)) return 0;
  return 0.4 * near + 0.3 * alignment + 0.3 * common;
}

/** Do both sentences name somebody or some place, and no one of them both? Then they tell of another. */
const otherNames = (x: FigureFact, y: FigureFact) =>
  x.names.size > 0 && y.names.size > 0 && !sameNames(x, y);

function sameNames(x: FigureFact, y: FigureFact): boolean {
  for (const name of x.names) if (y.names.has(name)) return true;
  return false;
}

/** What is counted of every player anew: such a figure is of one thing only where names and sentences meet. */
const isStatistic = (fact: FigureFact) =>
  fact.quantity.unit === 'yard' || (fact.head !== null && STATISTICS.has(fact.head));

const isOneStatistic = (x: FigureFact, y: FigureFact, near: number, alignment: number) =>
  alignment > 0 && near > NEAR_ENOUGH && sameNames(x, y);

/** Counted nouns of match reports (own list). */
const STATISTICS: ReadonlySet<string> = new Set(
  (
    'point yard game pass goal rebound assist run homer touchdown wicket drive carry season pointer shot save ' +
    'try over set ace penalty corner catch reception hit steal block lap appearance cap start win loss'
  )
    .split(' ')
    .map((word) => stem(word)),
);

/** How much two sentences must share: less where the figure itself says what it measures, or they are aligned. */
function leastShared(x: FigureFact, y: FigureFact, near: number, alignment: number): number {
  const close = near > NEAR_ENOUGH;
  if (x.measure === 'duration' && close && sharedFocus(x, y) !== null) return 0;
  const money = x.measure === 'money';
  if (x.role !== null || (money && close && !isVague(x, y))) return LEAST_KNOWN;
  if (alignment > 0) return LEAST_PAIRED;
  if (isGeneral(x) || isGeneral(y) || (money && isVague(x, y))) return LEAST_VAGUE;
  return x.measure === 'count' || money ? LEAST_SHARED : LEAST_UNNAMED;
}

const isVague = (x: FigureFact, y: FigureFact) =>
  x.quantity.bound === 'vague' || y.quantity.bound === 'vague';

/** "people", of whom nothing is told: a story has many such. */
const isGeneral = (fact: FigureFact) => fact.head === PERSON && fact.role === null;

/** One article tells a figure twice: only values that may both be true, of one noun or one sentence's words. */
function repeated(x: FigureFact, y: FigureFact, near: number, common: number): number {
  if (near < 1) return 0;
  const named = x.head !== null && y.head !== null && x.head !== PERSON && y.head !== PERSON;
  return named || common >= LEAST_SHARED ? 0.4 + 0.3 * common : 0;
}

/** 1 for values that may be the same, less the further apart, 0 beyond `MOST_APART`. */
function nearness(x: FigureFact, y: FigureFact, alignment: number): number {
  if (compareQuantities(x.quantity, y.quantity) !== 'contradictory') return 1;
  const apart = ratio(x.quantity, y.quantity);
  return apart > (alignment > 0 ? MOST_APART_ALIGNED : MOST_APART) ? 0 : 1 / apart;
}

function sameSubject(x: FigureFact, y: FigureFact): boolean {
  switch (x.measure) {
    case 'count':
      return x.role === y.role && sameHead(x, y);
    case 'age':
      return x.name !== null && x.name === y.name;
    case 'money':
      return x.quantity.unit === y.quantity.unit && sharedFocus(x, y) !== null;
    case 'share':
      return sharedFocus(x, y) !== null;
    case 'duration':
      return true;
    case 'other':
      return dimensionOf(x) === dimensionOf(y);
    case 'offset':
      return false;
  }
}

/** What is measured: "distance" for metres and miles alike; a unit in no list is its own. */
export function dimensionOf({ quantity }: FigureFact): string {
  return DIMENSIONS.get(quantity.unit ?? '') ?? quantity.unit ?? 'magnitude';
}

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    distance: 'metre kilometre centimetre millimetre mile yard foot inch',
    weight: 'kilogram gram tonne ton lb ounce',
    volume: 'litre gallon barrel',
    area: 'hectare acre',
    temperature: 'degree',
    power: 'megawatt gigawatt kilowatt',
    speed: 'kph mph knot',
  }).flatMap(([name, units]) => units.split(' ').map((unit) => [unit, name] as const)),
);
