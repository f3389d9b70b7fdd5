import type { Article, Pair, TextFamily } from '../model.ts';

/**
 * Two texts are copies from this share of the shorter one's sentences up that stand verbatim or edited
 * in the other. Independent reports of one event share a quotation or two (below a tenth); a report
 * that prints a third of another's sentences has its text, not its news, from it.
 */
export const FAMILY_SHARE = 0.3;
/** And at least so many sentences: a text of three sentences shares one by chance. */
export const FEWEST_SHARED = 3;

/**
 * Which articles are copies of one text, in whole or in part. Every article is in one family; the
 * share of a family is that of the link that joins it least.
 */
export function textFamilies(articles: readonly Article[], pairs: readonly Pair[]): TextFamily[] {
  const family = articles.map((_, index) => index);
  const root = (index: number): number =>
    family[index] === index ? index : root(family[index] ?? index);
  const least = new Map<number, number>();
  for (const { a, b, share } of sharedTexts(articles, pairs)) {
    const [x, y] = [root(a), root(b)].sort((p, q) => p - q) as [number, number];
    if (share < FAMILY_SHARE || x === y) continue;
    family[y] = x;
    least.set(x, Math.min(share, least.get(x) ?? 1, least.get(y) ?? 1));
  }
  const members = new Map<number, number[]>();
  articles.forEach((_, index) => {
    const first = root(index);
    members.set(first, [...(members.get(first) ?? []), index]);
  });
  return [...members].map(([first, list]) => ({ articles: list, shared: least.get(first) ?? 1 }));
}

/** For every two articles with enough in common, the share of the shorter one's sentences; greatest share first. */
function sharedTexts(articles: readonly Article[], pairs: readonly Pair[]) {
  const shared = new Map<string, { a: number; b: number; x: Set<number>; y: Set<number> }>();
  for (const { a, b, relation } of pairs) {
    if (relation !== 'verbatim' && relation !== 'edited') continue;
    const key = `${a.article}.${b.article}`;
    let entry = shared.get(key);
    if (!entry) {
      entry = { a: a.article, b: b.article, x: new Set(), y: new Set() };
      shared.set(key, entry);
    }
    entry.x.add(a.sentence);
    entry.y.add(b.sentence);
  }
  return [...shared.values()]
    .map(({ a, b, x, y }) => {
      const [n, m] = [articles[a]?.sentences.length ?? 0, articles[b]?.sentences.length ?? 0];
      const count = Math.min(x.size, y.size);
      return { a, b, count, share: count / Math.max(1, Math.min(n, m)) };
    })
    .filter(({ count }) => count >= FEWEST_SHARED)
    .sort((p, q) => q.share - p.share || p.a - q.a || p.b - q.b);
}
