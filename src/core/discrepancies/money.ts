import type { Discrepancy } from '../model.ts';
import { commonWord, figureDifferences, type FigureKind } from './figures.ts';
import type { StoryContext } from './story-context.ts';

export const moneyKind: FigureKind = {
  kind: 'money',
  measures: ['money'],
  weights: { contradictory: 0.95, precision: 0.6, wording: 0.2 },
  lead: (facts) => {
    const word = commonWord(facts) ?? 'sum';
    return `The ${word} ${/[^s]s$/.test(word) ? 'are' : 'is'} given as`;
  },
  say: (fact) => fact.text,
};

/** Amounts of money told of one matter. */
export function moneyDifferences(context: StoryContext): Discrepancy[] {
  return figureDifferences(context, moneyKind);
}
