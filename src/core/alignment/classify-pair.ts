import type { Relation } from '../model.ts';
import type { MeasuredPair } from './score-pairs.ts';

/** Bounds between the relations; each learned from nothing but the definitions and the gold of the seeds. */
export const RELATION_BOUNDS = {
  /** `edited`: so much of the words stands in the same order … */
  editedSubsequence: 0.7,
  /** … or the shorter stands nearly whole, and in one piece, in a longer one. */
  editedShorter: 0.85,
  /** `reworded`: they make the same statement with this agreement, and neither holds much more. */
  rewordedAgreement: 0.6,
  rewordedCoverage: 0.4,
} as const;

/** The relation of an aligned pair. Sentences of the same words are always `verbatim`. */
export function classifyPair({ x, y, features, agreement }: MeasuredPair): Relation {
  if (x.letters === y.letters) return 'verbatim';
  const bounds = RELATION_BOUNDS;
  if (features.commonSubsequence >= bounds.editedSubsequence) return 'edited';
  if (agreement >= bounds.rewordedAgreement && features.matchedLess >= bounds.rewordedCoverage)
    return 'reworded';
  return 'partial';
}
