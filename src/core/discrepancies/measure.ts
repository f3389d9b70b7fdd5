import { figureLead } from './figure-lead.ts';
import type { FigureKind } from './figure-kind.ts';
import { dimensionOf } from './same-subject.ts';

/** What needs no clause to say of what it is. */
const ONE_OF_A_STORY = new Set(['magnitude', 'temperature']);

/** Distances, weights, temperatures, the magnitude of an earthquake: they stand in the ledger as counts. */
export const measureKind: FigureKind = {
  kind: 'count',
  measures: ['other'],
  weights: { contradictory: 0.8, precision: 0.4, wording: 0.2 },
  lead: (facts) => {
    const dimension = facts[0] ? dimensionOf(facts[0]) : 'measure';
    return ONE_OF_A_STORY.has(dimension)
      ? `The ${dimension} is given as`
      : figureLead(dimension, facts);
  },
  named: () => true,
  say: (fact) => fact.text,
};
