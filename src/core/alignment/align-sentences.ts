import type { Relation, SentencePair } from '../model.ts';
import { similarity } from './similarity.ts';

/** The pairs of two lists of sentences. */
export function alignSentences(a: readonly string[], b: readonly string[]): SentencePair[] {
  return a.flatMap((x, i) =>
    b.flatMap((y, j) => {
      const score = similarity(x, y);
      if (score < 0.2) return [];
      const relation: Relation =
        score > 0.97 ? 'verbatim' : score > 0.6 ? 'edited' : score > 0.35 ? 'reworded' : 'partial';
      return [
        {
          a: i,
          b: j,
          relation,
          score,
          reason: { words: [], figures: [], names: [], mutual: false },
        },
      ];
    }),
  );
}
