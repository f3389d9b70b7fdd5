import type { Discrepancy } from '../model.ts';
import { figureDifferences, type FigureKind } from './figures.ts';
import type { StoryContext } from './story-context.ts';

export const ageKind: FigureKind = {
  kind: 'age',
  measures: ['age'],
  weights: { contradictory: 0.9, precision: 0.4, wording: 0.2 },
  lead: (facts) => `The age of ${capital(facts[0]?.name ?? 'one person')} is given as`,
  say: (fact) => fact.text,
};

/** Ages told of one person. */
export function ageDifferences(context: StoryContext): Discrepancy[] {
  return figureDifferences(context, ageKind);
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
