import type { Candidate } from './find-candidates.ts';

/** A neighbour of a sentence: one that it is paired with, and how likely, 0..1. */
interface Neighbour {
  readonly place: number;
  readonly likely: number;
}

/** Pairs less likely than this support nothing. */
const LEAST_LIKELY = 0.05;
/** Most neighbours of a sentence that are looked at, the likeliest first. */
const MOST_NEIGHBOURS = 30;

/**
 * For every pair how well a third article supports it, 0..1: the best sentence there that goes with
 * both counts as much as the weaker of its two links. Outlets retell one another, so the words that
 * two reports do not share are often bridged by a third. `likely` says how likely each pair is by
 * itself, `byColumn` has the pairs by `b`; `places` is how many sentences there are.
 */
export function supportThroughThird(
  pairs: readonly Candidate[],
  byColumn: Int32Array,
  likely: Float64Array,
  places: number,
): Float64Array {
  const neighbours = neighboursOf(pairs, likely, places);
  const likeliest = neighbours.map(likeliestOf);
  const support = new Float64Array(pairs.length);
  /** How likely each sentence goes with the `b` of the pairs in hand. */
  const beside = new Float64Array(places);
  for (let from = 0, end = 0; from < byColumn.length; from = end) {
    const { b } = pairs[byColumn[from]!]!;
    for (const one of neighbours[b]!) beside[one.place] = one.likely;
    for (end = from; end < byColumn.length; end++) {
      const pair = pairs[byColumn[end]!]!;
      if (pair.b !== b) break;
      support[byColumn[end]!] = bestSupport(likeliest[pair.a]!, beside);
    }
    for (const one of neighbours[b]!) beside[one.place] = 0;
  }
  return support;
}

function neighboursOf(
  pairs: readonly Candidate[],
  likely: Float64Array,
  places: number,
): Neighbour[][] {
  const neighbours: Neighbour[][] = Array.from({ length: places }, () => []);
  for (let index = 0; index < pairs.length; index++) {
    if (likely[index]! < LEAST_LIKELY) continue;
    const { a, b } = pairs[index]!;
    neighbours[a]!.push({ place: b, likely: likely[index]! });
    neighbours[b]!.push({ place: a, likely: likely[index]! });
  }
  return neighbours;
}

function bestSupport(thirds: readonly Neighbour[], beside: Float64Array): number {
  let support = 0;
  for (let k = 0; k < thirds.length; k++) {
    const { place, likely } = thirds[k]!;
    if (likely <= support) break;
    support = Math.max(support, Math.min(likely, beside[place]!));
  }
  return support;
}

function likeliestOf(list: readonly Neighbour[]): readonly Neighbour[] {
  const sorted = list.toSorted((p, q) => q.likely - p.likely);
  const last = sorted[MOST_NEIGHBOURS - 1]?.likely ?? 0;
  // Ties with the last one stay, so that the order of the articles does not decide among them.
  return sorted.filter(({ likely }, i) => likely >= last && i < 2 * MOST_NEIGHBOURS);
}
