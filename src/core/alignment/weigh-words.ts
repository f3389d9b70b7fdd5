import { LIGHT_WORDS } from '../words/stop-words.ts';
import { stem } from '../words/stem.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much each stem says, by its number; a stop word's weight is taken times `STOP_SHARE`. */
export interface WordWeights {
  readonly weights: Float64Array;
  /** The weight of a word that stands in one sentence only. */
  readonly heaviest: number;
}

/** A function word's weight as a share of what its rarity would give (measured by the kit's authors). */
export const STOP_SHARE = 0.15;

/**
 * Weights by the very sentences compared, log((N + 1) / (df + .5)): words that stand all over a story
 * carry little. (A background corpus did worse: Pyramid F1 .713 against .738.)
 */
export function weighByStory(
  sentences: readonly ReadSentence[],
  vocabulary: Vocabulary,
): WordWeights {
  const counts = new Float64Array(vocabulary.stems.length);
  const seen = new Int32Array(vocabulary.stems.length).fill(-1);
  sentences.forEach((sentence, index) => {
    for (const { stem: number } of sentence.words) {
      if (seen[number] === index) continue;
      seen[number] = index;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  });
  const total = sentences.length + 1;
  const weights = counts.map((count) => Math.max(0.05, Math.log(total / (count + 0.5))));
  return { weights, heaviest: Math.log(total) };
}

const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT_WORDS].map((word) => stem(word)));

/**
 * Weights for sentences with no story around them: a word of report boilerplate weighs half, a short
 * stem (usual words are short) somewhat less than a long one.
 */
export function weighBare(vocabulary: Vocabulary): WordWeights {
  const weights = Float64Array.from(vocabulary.stems, (name) => {
    if (LIGHT_STEMS.has(name)) return 2;
    return name.startsWith('#') ? 4 : 3 + Math.min(2, name.length / 4);
  });
  return { weights, heaviest: 5 };
}
