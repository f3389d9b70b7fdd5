import type { MeasuredPair } from './score-pairs.ts';

/** How a pair stands among the other pairs of its two sentences, within its two articles. */
export interface MutualRank {
  /** Logit of the pair less that of the best other pair of the same sentence: the worse and the better of its two sides. */
  readonly marginLess: number;
  readonly marginMore: number;
  /** Overlap (0..1) above the mean of its row and column. */
  readonly aboveLess: number;
  readonly aboveMore: number;
  /** Is each the other's best? */
  readonly mutual: boolean;
  /** Is it the best of one side at least? */
  readonly best: boolean;
}

/** Bounds of the margins: beyond, a pair is alone anyway. */
const FARTHEST = 4;

interface Line {
  best: number;
  second: number;
  sum: number;
}

/** Ranks every pair among those of its row and its column; `sizes` are the numbers of sentences of the articles. */
export function rankMutually(
  pairs: readonly MeasuredPair[],
  sizes: readonly number[],
): MutualRank[] {
  const lines = new Map<string, Line>();
  const keys = pairs.map(({ a, b }) => [
    `${a.article}.${a.sentence}>${b.article}`,
    `${b.article}.${b.sentence}>${a.article}`,
  ]);
  pairs.forEach(({ overlap }, index) => {
    for (const key of keys[index] ?? []) {
      let line = lines.get(key);
      if (!line) lines.set(key, (line = { best: -Infinity, second: -Infinity, sum: 0 }));
      if (overlap > line.best) [line.best, line.second] = [overlap, line.best];
      else line.second = Math.max(line.second, overlap);
      line.sum += probability(overlap);
    }
  });
  return pairs.map(({ a, b, overlap }, index) => {
    const [row, column] = (keys[index] ?? []).map((key) => lines.get(key)) as [Line, Line];
    const margins = [row, column].map((line) => margin(overlap, line)) as [number, number];
    const above = [
      probability(overlap) - row.sum / (sizes[b.article] ?? 1),
      probability(overlap) - column.sum / (sizes[a.article] ?? 1),
    ] as const;
    return {
      marginLess: Math.min(...margins),
      marginMore: Math.max(...margins),
      aboveLess: Math.min(...above),
      aboveMore: Math.max(...above),
      mutual: margins[0] >= 0 && margins[1] >= 0,
      best: margins[0] >= 0 || margins[1] >= 0,
    };
  });
}

function margin(overlap: number, { best, second }: Line): number {
  const other = overlap === best ? second : best;
  return Math.max(-FARTHEST, Math.min(FARTHEST, overlap - other));
}

function probability(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
