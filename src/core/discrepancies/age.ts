import type { FigureKind } from './figure-kind.ts';

/** Ages told of one person. */
export const ageKind: FigureKind = {
  kind: 'age',
  measures: ['age'],
  weights: { contradictory: 0.9, precision: 0.4, wording: 0.2 },
  lead: (facts) => `The age of ${capital(facts[0]?.name ?? 'one person')} is given as`,
  named: () => true,
  say: (fact) => fact.text,
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
