import type { Reason } from '../model.ts';
import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { FIGURE, NAME, STOP } from './word-kinds.ts';

/** Most words, figures and names that are given as a reason. */
const MOST_GIVEN = 6;

interface SharedWord {
  readonly text: string;
  readonly kinds: number;
  readonly weight: number;
  readonly i: number;
}

/** What carried a pair: the shared words as they stand in `x`, strongest first. `matching` is from `x` to `y`. */
export function explainPair(
  x: PreparedSentence,
  y: PreparedSentence,
  matching: Matching,
  mutual: boolean,
): Reason {
  const shared = sharedWords(x, y, matching);
  const words: string[] = [];
  const figures: string[] = [];
  const names: string[] = [];
  for (const { text, kinds } of shared) {
    const list = kinds & FIGURE ? figures : kinds & NAME ? names : words;
    if (list.length < MOST_GIVEN && !list.includes(text)) list.push(text);
  }
  return { words, figures, names, mutual };
}

function sharedWords(
  x: PreparedSentence,
  y: PreparedSentence,
  { places, strengths }: Matching,
): SharedWord[] {
  const shared: SharedWord[] = [];
  for (let i = 0; i < x.kinds.length; i++) {
    const j = places[i]!;
    if (j === -1 || x.kinds[i]! & STOP) continue;
    const weight = strengths[i]! * Math.min(x.weights[i]!, y.weights[j]!);
    const kinds = x.kinds[i]! | (y.kinds[j]! & NAME);
    shared.push({ text: x.texts[i]!, kinds, weight, i });
  }
  return shared.sort((p, q) => q.weight - p.weight || p.i - q.i);
}
