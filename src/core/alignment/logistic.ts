import { FEATURES, type Feature, type Features } from './features.ts';

/** A table of weights: one a feature, and the constant. */
export type WeightTable = Readonly<Partial<Record<Feature, number>>> & {
  readonly constant: number;
};

/** The logistic score of a pair, 0..1. */
export function logistic(features: Features, table: WeightTable): number {
  return 1 / (1 + Math.exp(-logit(features, table)));
}

/** The weighted sum of a pair's features. */
export function logit(features: Features, table: WeightTable): number {
  let sum = table.constant;
  for (const name of FEATURES) {
    const weight = table[name];
    if (weight !== undefined) sum += weight * features[name];
  }
  return sum;
}
