import type { Discrepancy } from '../model.ts';
import type { FigureFact } from './figure-facts.ts';
import { commonWord, figureDifferences, type FigureKind } from './figures.ts';
import type { StoryContext } from './story-context.ts';

export const durationKind: FigureKind = {
  kind: 'duration',
  measures: ['duration'],
  weights: { contradictory: 1, precision: 0.6, wording: 0.2 },
  lead: (facts) => {
    const word = commonWord(facts);
    return word === null ? 'One length of time is given as' : `The ${word} lasted`;
  },
  say: plainDuration,
};

/** Lengths of time told of one event: "seven hours", "a seven-hour meeting". */
export function durationDifferences(context: StoryContext): Discrepancy[] {
  return figureDifferences(context, durationKind);
}

/** "seven-hour" as "seven hours"; every other wording as it stands. */
function plainDuration(fact: FigureFact): string {
  const { text, quantity } = fact;
  if (!text.includes('-') || quantity.unit === null) return text;
  const bare = text.replace(new RegExp(`-${quantity.unit}s?$`), '');
  return bare === text ? text : `${bare} ${quantity.unit}${quantity.value === 1 ? '' : 's'}`;
}
