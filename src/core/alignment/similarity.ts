import { logistic } from './logistic.ts';
import { measureBare } from './measure-bare.ts';
import { BARE_OVERLAP_WEIGHTS } from './bare-overlap-weights.ts';

/** Are two bare sentences about the same thing? 0..1; swapping them changes nothing. */
export function similarity(a: string, b: string): number {
  return logistic(measureBare(a, b), BARE_OVERLAP_WEIGHTS);
}
