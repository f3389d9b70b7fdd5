import type { PreparedWord } from './prepare-sentence.ts';
import type { MeasuredPair } from './score-pairs.ts';

/** Words behind a negation that are denied by it ("no plans", "not yet decided"). */
const REACH = 2;

/**
 * Do both deny the same: a shared word that may carry a claim, close behind a negation in both? News
 * tells what is so in many words, and repeats what is denied nearly word for word.
 */
export function sharesDenial({ x, y, matching }: MeasuredPair): boolean {
  if (x.negations === 0 || y.negations === 0) return false;
  return x.words.some((word, i) => {
    const j = matching.places[i] ?? -1;
    return j !== -1 && word.claim && isDenied(x.words, i) && isDenied(y.words, j);
  });
}

function isDenied(words: readonly PreparedWord[], place: number): boolean {
  return words.slice(Math.max(0, place - REACH), place).some((word) => word.negation);
}
