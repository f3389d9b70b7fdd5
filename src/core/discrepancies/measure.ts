import type { FigureKind } from './figure-kind.ts';
import { dimensionOf } from './same-subject.ts';

/** Distances, weights, temperatures, the magnitude of an earthquake: they stand in the ledger as counts. */
export const measureKind: FigureKind = {
  kind: 'count',
  measures: ['other'],
  weights: { contradictory: 0.8, precision: 0.4, wording: 0.2 },
  lead: (facts) => `The ${facts[0] ? dimensionOf(facts[0]) : 'measure'} is given as`,
  named: () => true,
  say: (fact) => fact.text,
};
