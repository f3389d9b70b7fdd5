import type { Pair } from '../model.ts';
import { tellsBoth } from './compare-quantities.ts';
import type { FigureFact } from './figure-facts.ts';
import { joinBest } from './join-best.ts';
import { sameFigure } from './same-figure.ts';
import { alignmentOf, weigh } from './sentence-overlap.ts';

/** Figures that tell one thing, over all articles, whether they differ or not. */
export function groupFigures(facts: readonly FigureFact[], pairs: readonly Pair[]): FigureFact[][] {
  const weights = weigh(facts.map((fact) => fact.context));
  const aligned = alignmentOf(pairs);
  return joinBest(facts, {
    sureness: (x, y) => sameFigure(x, y, aligned, weights),
    together: (x, y) => tellsBoth(x.quantity, y.quantity),
    key: (fact) => fact.key,
  });
}
