import type { Discrepancy } from '../model.ts';
import { commonWord, figureDifferences } from './figures.ts';
import type { StoryContext } from './story-context.ts';

/** Amounts of money told of one matter. */
export function moneyDifferences(context: StoryContext): Discrepancy[] {
  return figureDifferences(context, {
    kind: 'money',
    measures: ['money'],
    weights: { contradictory: 0.95, precision: 0.6, wording: 0.2 },
    lead: (facts) => `The ${commonWord(facts) ?? 'sum'} is given as`,
    say: (fact) => fact.text,
  });
}
