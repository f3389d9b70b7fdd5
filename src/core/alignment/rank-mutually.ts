import type { Candidate } from './find-candidates.ts';
import type { Place } from './read-story.ts';
import type { MeasuredPair } from './score-pairs.ts';

/** How the pairs of a story stand among the other pairs of their sentences, within their two articles. */
export interface MutualRanks {
  /** Logit of each pair less that of the best other pair of its first sentence in the other article. */
  readonly rows: Float64Array;
  /** The same for its second sentence. */
  readonly columns: Float64Array;
}

/** Bounds of the margins: beyond, a pair is alone anyway. */
const FARTHEST = 4;

/**
 * Ranks every pair among those of its row and its column. The pairs come sorted by `a`, then by `b`;
 * `byColumn` has them by `b`, then by `a`.
 */
export function rankMutually(
  pairs: readonly MeasuredPair[],
  byColumn: Int32Array,
  places: readonly Place[],
): MutualRanks {
  const count = pairs.length;
  const overlaps = new Float64Array(count);
  const inRows = new Float64Array(count);
  const inColumns = new Float64Array(count);
  const byRow = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const { a, b, overlap } = pairs[index]!;
    overlaps[index] = overlap;
    // A line is a sentence with another article: sorted, its pairs stand in a row.
    inRows[index] = a * places.length + places[b]!.ref.article;
    inColumns[index] = b * places.length + places[a]!.ref.article;
    byRow[index] = index;
  }
  return {
    rows: marginsAlong(byRow, inRows, overlaps),
    columns: marginsAlong(byColumn, inColumns, overlaps),
  };
}

/** The pairs by `b`, then by `a`: counted, not compared. */
export function sortByColumn(pairs: readonly Candidate[], places: number): Int32Array {
  const starts = new Int32Array(places + 1);
  for (const { b } of pairs) starts[b + 1]!++;
  for (let place = 0; place < places; place++) starts[place + 1]! += starts[place]!;
  const order = new Int32Array(pairs.length);
  for (let index = 0; index < pairs.length; index++) order[starts[pairs[index]!.b]!++] = index;
  return order;
}

/** What each pair has above the best other one of its line, the pairs of which stand in a row in `order`. */
function marginsAlong(order: Int32Array, lines: Float64Array, overlaps: Float64Array) {
  const margins = new Float64Array(order.length);
  for (let from = 0, end = 0; from < order.length; from = end) {
    const line = lines[order[from]!];
    let best = -Infinity;
    let second = -Infinity;
    for (end = from; end < order.length && lines[order[end]!] === line; end++) {
      const overlap = overlaps[order[end]!]!;
      if (overlap > best) {
        second = best;
        best = overlap;
      } else if (overlap > second) second = overlap;
    }
    for (let k = from; k < end; k++) {
      const overlap = overlaps[order[k]!]!;
      const other = overlap === best ? second : best;
      margins[order[k]!] = Math.max(-FARTHEST, Math.min(FARTHEST, overlap - other));
    }
  }
  return margins;
}
