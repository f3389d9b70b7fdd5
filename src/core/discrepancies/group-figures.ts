import type { Pair } from '../model.ts';
import { compareQuantities, tellsBoth } from './compare-quantities.ts';
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
  const lone = loneFigures(facts);
  return joinBest(facts, {
    sureness: (x, y) => sameFigure(x, y, { aligned, weights, alone: lone.has(x) && lone.has(y) }),
    together: (x, y) => tellsBoth(x.quantity, y.quantity),
    buckets: bucketsOf,
    most: MOST,
    key: (fact) => fact.key,
  });
}

/** The figures beside which their article tells no other value of the same noun, toll or dimension. */
function loneFigures(facts: readonly FigureFact[]): ReadonlySet<FigureFact> {
  const slots = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    const slot = `${fact.article} ${slotOf(fact)}`;
    const list = slots.get(slot);
    if (list) list.push(fact);
    else slots.set(slot, [fact]);
  }
  const lone = [...slots.values()].filter(
    (list) => list.length <= MOST_LONE && list.every((x) => list.every((y) => fitsOne(x, y))),
  );
  return new Set(lone.flat());
}

/** Times that an article tells one figure. */
const MOST_LONE = 10;

const fitsOne = (x: FigureFact, y: FigureFact) =>
  compareQuantities(x.quantity, y.quantity) !== 'contradictory';

function slotOf(fact: FigureFact): string {
  const { measure, role, head, quantity } = fact;
  if (measure === 'count') return role ?? head ?? '';
  if (measure === 'duration') return `${measure} ${quantity.unit}`;
  return measure === 'other' ? dimensionOf(fact) : measure;
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
