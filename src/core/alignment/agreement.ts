import { AGREEMENT_WEIGHTS } from './agreement-weights.ts';
import { logistic, weightedSum } from './logistic.ts';
import { measureBare } from './measure-bare.ts';

const logit = weightedSum(AGREEMENT_WEIGHTS);

/**
 * Do two bare sentences make the same statement? 0..1; swapping them changes nothing. Not the question
 * of `similarity`: a model for one answers the other badly (docs/decisions, alignment).
 */
export function agreement(a: string, b: string): number {
  return logistic(logit(measureBare(a, b)));
}
