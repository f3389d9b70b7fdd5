import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { CLAIM, NEGATION } from './word-kinds.ts';

/** Words behind a negation that are denied by it ("no plans", "not yet decided"). */
const REACH = 2;

/**
 * Do both deny the same: a shared word that may carry a claim, close behind a negation in both? News
 * tells what is so in many words, and repeats what is denied nearly word for word.
 */
export function sharesDenial(
  x: PreparedSentence,
  y: PreparedSentence,
  { places }: Matching,
): boolean {
  if (x.negations === 0 || y.negations === 0) return false;
  for (let i = 0; i < x.kinds.length; i++) {
    if (places[i] === -1 || !(x.kinds[i]! & CLAIM)) continue;
    if (isDenied(x.kinds, i) && isDenied(y.kinds, places[i]!)) return true;
  }
  return false;
}

function isDenied(kinds: readonly number[], place: number): boolean {
  for (let i = Math.max(0, place - REACH); i < place; i++) if (kinds[i]! & NEGATION) return true;
  return false;
}
