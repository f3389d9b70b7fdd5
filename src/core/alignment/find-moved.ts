import type { Pair } from '../model.ts';

type Placed = Pick<Pair, 'a' | 'b' | 'score'>;

/**
 * How many sentences a pair may stand off the order of the two articles before it counts as moved.
 * Two: a summary that swaps neighbours, or opens with its second sentence, has moved nothing that a
 * reader would miss.
 */
export const MOVED_MARGIN = 2;

/**
 * Which pairs of a story stand in another place: for every pair, how many sentences of `b` lie between
 * where it stands and where the order of `a` would have it, negative when `b` tells it earlier; 0 within
 * the margin. The order of two articles is their heaviest chain of pairs that rises in both (longest
 * increasing subsequence, weighted by score). Swapping the sides turns the signs, up to the margin.
 */
export function findMoved(pairs: readonly Placed[], margin = MOVED_MARGIN): number[] {
  const moves = pairs.map(() => 0);
  for (const indices of byArticles(pairs)) {
    const chain = heaviestChain(indices, pairs);
    for (const index of indices) {
      const pair = pairs[index];
      if (!pair) continue;
      const distance = distanceFrom(chain, pair);
      moves[index] = Math.abs(distance) > margin ? distance : 0;
    }
  }
  return moves;
}

/** The pairs of every two articles, as indices in the order of `a`, then of `b`. */
function byArticles(pairs: readonly Placed[]): number[][] {
  const lists = new Map<string, number[]>();
  pairs.forEach((pair, index) => {
    const key = `${pair.a.article} ${pair.b.article}`;
    const list = lists.get(key);
    if (list) list.push(index);
    else lists.set(key, [index]);
  });
  const place = (index: number) => pairs[index]?.a.sentence ?? 0;
  const opposite = (index: number) => pairs[index]?.b.sentence ?? 0;
  return [...lists.values()].map((list) =>
    list.toSorted((x, y) => place(x) - place(y) || opposite(x) - opposite(y)),
  );
}

/** The heaviest rising chain, by a Fenwick tree over the sentences of `b`: n log n. */
function heaviestChain(indices: readonly number[], pairs: readonly Placed[]): Placed[] {
  const last = Math.max(0, ...indices.map((index) => pairs[index]?.b.sentence ?? 0)) + 1;
  const tree: { weight: number; index: number }[] = [];
  const before = new Map<number, number>();
  let end = { weight: 0, index: -1 };
  for (const equal of runsOfOneSentence(indices, pairs)) {
    // All pairs of one sentence look up before any is entered, so that a chain takes it once.
    const found = equal.map((index) => {
      const best = heaviestUpTo(tree, pairs[index]?.b.sentence ?? 0);
      return { index, best, weight: best.weight + (pairs[index]?.score ?? 0) };
    });
    for (const { index, best, weight } of found) {
      before.set(index, best.index);
      if (weight > end.weight) end = { weight, index };
      enter(tree, (pairs[index]?.b.sentence ?? 0) + 1, last, { weight, index });
    }
  }
  const chain: Placed[] = [];
  for (let at = end.index; at >= 0; at = before.get(at) ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function runsOfOneSentence(indices: readonly number[], pairs: readonly Placed[]): number[][] {
  const runs: number[][] = [];
  let sentence = -1;
  for (const index of indices) {
    const own = pairs[index]?.a.sentence ?? 0;
    if (own === sentence) runs.at(-1)?.push(index);
    else runs.push([index]);
    sentence = own;
  }
  return runs;
}

type Best = { readonly weight: number; readonly index: number };

/** The heaviest chain that ends before the sentence `place` of `b`. */
function heaviestUpTo(tree: readonly Best[], place: number): Best {
  let best: Best = { weight: 0, index: -1 };
  for (let i = place; i > 0; i -= i & -i) {
    const entry = tree[i];
    if (entry && entry.weight > best.weight) best = entry;
  }
  return best;
}

function enter(tree: Best[], place: number, last: number, entry: Best): void {
  for (let i = place; i <= last; i += i & -i) {
    if ((tree[i]?.weight ?? 0) < entry.weight) tree[i] = entry;
  }
}

/** How far `b` of a pair lies outside the gap between its neighbours in the chain. */
function distanceFrom(chain: readonly Placed[], pair: Placed): number {
  const after = firstFrom(chain, pair.a.sentence);
  const same = chain[after]?.a.sentence === pair.a.sentence;
  const low = chain[same ? after : after - 1]?.b.sentence ?? -1;
  const high = chain[after]?.b.sentence ?? Infinity;
  const own = pair.b.sentence;
  if (own > high) return own - high;
  return own < low ? own - low : 0;
}

/** The first place in the chain whose sentence of `a` is `sentence` or later, by halving. */
function firstFrom(chain: readonly Placed[], sentence: number): number {
  let from = 0;
  let to = chain.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((chain[middle]?.a.sentence ?? 0) < sentence) from = middle + 1;
    else to = middle;
  }
  return from;
}
