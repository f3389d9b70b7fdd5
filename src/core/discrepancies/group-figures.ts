import type { Pair } from '../model.ts';
import { tellsBoth } from './compare-quantities.ts';
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
  return joinBest(facts, {
    sureness: (x, y) => sameFigure(x, y, aligned, weights),
    together: (x, y) => tellsBoth(x.quantity, y.quantity),
    buckets: bucketsOf,
    most: MOST,
    key: (fact) => fact.key,
  });
}

/** Figures that `sameSubject` may take for one share a bucket. */
function bucketsOf(fact: FigureFact): string[] {
  const { measure, role, head, name, quantity } = fact;
  if (measure === 'count') {
    if (role !== null) return [role];
    return head === null ? [] : [head, ...rowsOf(head).map((row) => `row ${row}`)];
  }
  if (measure === 'age') return name === null ? [] : [name];
  if (measure === 'other') return [dimensionOf(fact)];
  return [measure === 'money' ? (quantity.unit ?? '') : measure];
}
