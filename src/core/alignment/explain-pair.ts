import type { Reason } from '../model.ts';
import type { MeasuredPair } from './score-pairs.ts';

/** Most words, figures and names that are given as a reason. */
const MOST_GIVEN = 6;

/** What carried a pair: the shared words as they stand in `a`, strongest first. */
export function explainPair({ x, y, matching }: MeasuredPair, mutual: boolean): Reason {
  const shared = [...matching.places]
    .flatMap((j, i) => {
      const word = x.words[i];
      const other = y.words[j];
      if (!word || !other || word.stop) return [];
      const weight = (matching.strengths[i] ?? 0) * Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0);
      return [{ word, name: word.name || other.name, weight, i }];
    })
    .sort((p, q) => q.weight - p.weight || p.i - q.i);
  const texts = (list: typeof shared) =>
    [...new Set(list.map(({ word }) => word.text))].slice(0, MOST_GIVEN);
  return {
    words: texts(shared.filter(({ word, name }) => !word.figure && !name)),
    figures: texts(shared.filter(({ word }) => word.figure)),
    names: texts(shared.filter(({ word, name }) => !word.figure && name)),
    mutual,
  };
}
