import type { Relation } from '../model.ts';
import { AGREEMENT_WEIGHTS } from './agreement-weights.ts';
import { AT, type Features } from './features.ts';
import { weightedSum } from './logistic.ts';
import type { Matching } from './match-words.ts';
import { MOST_COUNTED } from './measure-coverage.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { LIGHT, NAME, STOP } from './word-kinds.ts';

/**
 * Bounds between the relations, from their definitions. Set on the seeds and on six invented stories that
 * were listed before the first run; what each is worth: docs/decisions, alignment.
 */
export const RELATION_BOUNDS = {
  /** `edited`: so much of the words of both stands in the same order … */
  editedSubsequence: 0.65,
  /** … or nearly all of the shorter's does, and neither says much more than who speaks. */
  containedSubsequence: 0.75,
  containedRest: 3,
  /** A shorter sentence is contained in too many by chance. */
  containedWords: 6,
  /** `reworded`: of both so much weight is matched that neither holds much else … */
  rewordedMatched: 0.45,
  /** … or both say the same by `AGREEMENT_WEIGHTS` (a logit), on the words as the story weighs them … */
  rewordedAgreement: -0.6,
  /** … and no more content words are left over in the one that has fewer, else each holds something else. */
  rewordedLeftOver: 4,
} as const;

const agreementOf = weightedSum(AGREEMENT_WEIGHTS);

/** The relation of an aligned pair, `forth` and `back` matched. Sentences of the same words are always `verbatim`. */
export function classifyPair(
  x: PreparedSentence,
  y: PreparedSentence,
  features: Features,
  forth: Matching,
  back: Matching,
): Relation {
  if (x.letters === y.letters) return 'verbatim';
  const subsequence = features[AT.commonSubsequence]!;
  if (subsequence >= RELATION_BOUNDS.editedSubsequence) return 'edited';
  if (isContained(x, y, subsequence, forth, back)) return 'edited';
  return isReworded(features) ? 'reworded' : 'partial';
}

function isReworded(features: Features): boolean {
  if (features[AT.matchedLess]! >= RELATION_BOUNDS.rewordedMatched) return true;
  const leftOver = Math.round(features[AT.unmatchedFewer]! * MOST_COUNTED);
  if (leftOver > RELATION_BOUNDS.rewordedLeftOver) return false;
  return agreementOf(features) >= RELATION_BOUNDS.rewordedAgreement;
}

function isContained(
  x: PreparedSentence,
  y: PreparedSentence,
  subsequence: number,
  forth: Matching,
  back: Matching,
): boolean {
  const shorter = Math.min(x.stems.length, y.stems.length);
  const length = (subsequence * (x.stems.length + y.stems.length)) / 2;
  if (shorter < RELATION_BOUNDS.containedWords) return false;
  if (length < RELATION_BOUNDS.containedSubsequence * shorter) return false;
  return Math.max(restOf(x, forth), restOf(y, back)) <= RELATION_BOUNDS.containedRest;
}

/** Unmatched words that tell something: no names, offices or reporting words. */
function restOf({ kinds }: PreparedSentence, { places }: Matching): number {
  let rest = 0;
  for (let i = 0; i < kinds.length; i++)
    if (places[i] === -1 && !(kinds[i]! & (STOP | NAME | LIGHT))) rest++;
  return rest;
}
