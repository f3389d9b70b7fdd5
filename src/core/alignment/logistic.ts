import { FEATURES, type Feature, type Features } from './features.ts';

/** A table of weights: one a feature, and the constant. */
export type WeightTable = Readonly<Partial<Record<Feature, number>>> & {
  readonly constant: number;
};

/** The weighted sum of a pair's features, by a table of weights. */
export function weightedSum(table: WeightTable): (features: Features) => number {
  const weights = Float64Array.from(FEATURES, (name) => table[name] ?? 0);
  const { constant } = table;
  return (features) => {
    let sum = constant;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
    return sum;
  };
}

/** The probability that a logit stands for, 0..1. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
