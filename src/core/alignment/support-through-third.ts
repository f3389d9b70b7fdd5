import type { SentenceRef } from '../model.ts';

/** A pair of sentences with how likely it is, 0..1. */
export interface LikelyPair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly likely: number;
}

/** Pairs less likely than this support nothing. */
const LEAST_LIKELY = 0.05;
/** Most neighbours of a sentence that are looked at, the likeliest first. */
const MOST_NEIGHBOURS = 30;

/**
 * For every pair how well a third article supports it, 0..1: the best sentence there that goes with
 * both counts as much as the weaker of its two links. Outlets retell one another, so the words that
 * two reports do not share are often bridged by a third.
 */
export function supportThroughThird(pairs: readonly LikelyPair[]): number[] {
  const neighbours = new Map<string, Map<string, LikelyPair>>();
  const name = ({ article, sentence }: SentenceRef) => `${article}.${sentence}`;
  const names = pairs.map(({ a, b }) => [name(a), name(b)] as const);
  pairs.forEach((pair, index) => {
    if (pair.likely < LEAST_LIKELY) return;
    const [x, y] = names[index] ?? ['', ''];
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const map = neighbours.get(from);
      if (map) map.set(to, pair);
      else neighbours.set(from, new Map([[to, pair]]));
    }
  });
  const likeliest = new Map([...neighbours].map(([key, map]) => [key, likeliestOf(map)] as const));
  return pairs.map(({ a, b }, index) => {
    const [x, y] = names[index] ?? ['', ''];
    const map = neighbours.get(y);
    let support = 0;
    if (!map) return 0;
    for (const [third, first] of likeliest.get(x) ?? []) {
      if (first.likely <= support) break;
      const second = map.get(third);
      if (!second || inArticle(first, a, b.article)) continue;
      support = Math.max(support, Math.min(first.likely, second.likely));
    }
    return support;
  });
}

/** Does the pair's other sentence (not `from`) stand in the article? */
function inArticle(pair: LikelyPair, from: SentenceRef, article: number): boolean {
  const other = pair.a.article === from.article ? pair.b : pair.a;
  return other.article === article;
}

function likeliestOf(map: ReadonlyMap<string, LikelyPair>): [string, LikelyPair][] {
  const sorted = [...map].sort((p, q) => q[1].likely - p[1].likely);
  const last = sorted[MOST_NEIGHBOURS - 1]?.[1].likely ?? 0;
  // Ties with the last one stay, so that the order of the articles does not decide among them.
  return sorted.filter(([, pair], i) => pair.likely >= last && i < 2 * MOST_NEIGHBOURS);
}
