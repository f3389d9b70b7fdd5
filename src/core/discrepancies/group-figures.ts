import type { Pair } from '../model.ts';
import { compareQuantities, ratio, tellsBoth } from './compare-quantities.ts';
import type { FigureFact } from './figure-facts.ts';
import { joinBest } from './join-best.ts';
import { rowsOf } from './related-stems.ts';
import { sameFigure } from './same-figure.ts';
import { dimensionOf } from './same-subject.ts';
import { alignmentOf, weigh } from './sentence-overlap.ts';

/** Figures of one noun or toll that are compared: three for every article of a large story. */
const MOST = 300;

/** Figures that tell one thing, over all articles, whether they differ or not. */
export function groupFigures(facts: readonly FigureFact[], pairs: readonly Pair[]): FigureFact[][] {
  const weights = weigh(facts.map((fact) => fact.context));
  const aligned = alignmentOf(pairs);
  const nearest = nearEnough(facts);
  return joinBest(facts, {
    sureness: (x, y) =>
      sameFigure(x, y, { aligned, weights, alone: Math.max(nearest(x), nearest(y)) }),
    together: (x, y) => tellsBoth(x.quantity, y.quantity),
    buckets: bucketsOf,
    most: MOST,
    key: (fact) => fact.key,
  });
}

/**
 * How near (0..1) a figure of another article must be to be this one, for want of a rival: an article
 * that tells no other value of the noun, toll or dimension, or none within half as much again.
 */
function nearEnough(facts: readonly FigureFact[]): (fact: FigureFact) => number {
  const slots = new Map<string, FigureFact[]>();
  const slot = (fact: FigureFact) => `${fact.article} ${slotOf(fact)}`;
  for (const fact of facts) {
    const list = slots.get(slot(fact));
    if (list) list.push(fact);
    else slots.set(slot(fact), [fact]);
  }
  return (fact) => {
    const list = slots.get(slot(fact)) ?? [];
    if (list.length > MOST_LONE) return Infinity;
    const rivals = list.filter((other) => !fitsOne(fact, other));
    if (rivals.length === 0) return LONE;
    return rivals.every((other) => ratio(fact.quantity, other.quantity) > FAR) ? APART : Infinity;
  };
}

/** Figures of one slot that an article may tell. */
const MOST_LONE = 10;
/** Nearness of two figures that have no rivals, and of two whose rivals are far from them. */
const LONE = 0.6;
const APART = 0.9;
const FAR = 1.5;

const fitsOne = (x: FigureFact, y: FigureFact) =>
  compareQuantities(x.quantity, y.quantity) !== 'contradictory';

function slotOf(fact: FigureFact): string {
  const { measure, role, head, quantity } = fact;
  if (measure === 'count') return role ?? head ?? '';
  if (measure === 'duration') return `${measure} ${quantity.unit}`;
  return measure === 'other' ? `${dimensionOf(fact)} ${fact.aspect}` : measure;
}

/** Figures that `sameSubject` may take for one share a bucket. */
function bucketsOf(fact: FigureFact): string[] {
  const { measure, role, head, name } = fact;
  if (measure === 'count') {
    if (role !== null) return [role];
    return head === null ? [] : [head, ...rowsOf(head).map((row) => `row ${row}`)];
  }
  if (measure === 'age') return name === null ? [] : [name];
  if (measure === 'other') return [dimensionOf(fact)];
  return [measure];
}
