import type { GivenSentence } from './read-story.ts';

/**
 * The articles in an order that hangs on nothing but what they say: by their sentences, by code unit,
 * and by name where the sentences are the same. Worked through in this order, a story gives the same
 * pairs however its articles were given: same ties, same sums, same limits reached.
 */
export function articleOrder(
  articles: readonly (readonly GivenSentence[])[],
  names: readonly string[] = [],
): number[] {
  return articles
    .map((_, article) => article)
    .sort(
      (x, y) =>
        compareLists(articles[x] ?? [], articles[y] ?? []) ||
        compareStrings(names[x] ?? '', names[y] ?? '') ||
        x - y,
    );
}

function compareLists(x: readonly GivenSentence[], y: readonly GivenSentence[]): number {
  const shorter = Math.min(x.length, y.length);
  for (let i = 0; i < shorter; i++) {
    const order = compareStrings(x[i]!.text, y[i]!.text);
    if (order !== 0) return order;
  }
  return x.length - y.length;
}

function compareStrings(x: string, y: string): number {
  return x === y ? 0 : x < y ? -1 : 1;
}
