import type { MeasuredPair } from './score-pairs.ts';

/** How a pair stands among the other pairs of its two sentences, within its two articles. */
export interface MutualRank {
  /** Logit of the pair less that of the best other pair of the same sentence: the worse and the better of its two sides. */
  readonly marginLess: number;
  readonly marginMore: number;
  /** Is each the other's best? */
  readonly mutual: boolean;
}

/** Bounds of the margins: beyond, a pair is alone anyway. */
const FARTHEST = 4;

interface Line {
  best: number;
  second: number;
}

/** Ranks every pair among those of its row and its column. */
export function rankMutually(pairs: readonly MeasuredPair[]): MutualRank[] {
  const lines = new Map<string, Line>();
  const keys = pairs.map(({ a, b }) => [
    `${a.article}.${a.sentence}>${b.article}`,
    `${b.article}.${b.sentence}>${a.article}`,
  ]);
  pairs.forEach(({ overlap }, index) => {
    for (const key of keys[index] ?? []) {
      let line = lines.get(key);
      if (!line) lines.set(key, (line = { best: -Infinity, second: -Infinity }));
      if (overlap > line.best) [line.best, line.second] = [overlap, line.best];
      else line.second = Math.max(line.second, overlap);
    }
  });
  return pairs.map(({ overlap }, index) => {
    const [row, column] = (keys[index] ?? []).map((key) => lines.get(key)) as [Line, Line];
    const margins = [row, column].map((line) => margin(overlap, line)) as [number, number];
    return {
      marginLess: Math.min(...margins),
      marginMore: Math.max(...margins),
      mutual: margins[0] >= 0 && margins[1] >= 0,
    };
  });
}

function margin(overlap: number, { best, second }: Line): number {
  const other = overlap === best ? second : best;
  return Math.max(-FARTHEST, Math.min(FARTHEST, overlap - other));
}
