/**
 * The articles in an order that hangs on nothing but what they say: by their sentences, by code unit,
 * and by name where the sentences are the same. Worked through in this order, a story gives the same
 * pairs however its articles were given: same ties, same sums, same limits reached.
 */
export function articleOrder(
  texts: readonly (readonly string[])[],
  names: readonly string[] = [],
): number[] {
  return texts
    .map((_, article) => article)
    .sort(
      (x, y) =>
        compareLists(texts[x] ?? [], texts[y] ?? []) ||
        compareStrings(names[x] ?? '', names[y] ?? '') ||
        x - y,
    );
}

function compareLists(x: readonly string[], y: readonly string[]): number {
  const shorter = Math.min(x.length, y.length);
  for (let i = 0; i < shorter; i++) {
    const order = compareStrings(x[i] ?? '', y[i] ?? '');
    if (order !== 0) return order;
  }
  return x.length - y.length;
}

function compareStrings(x: string, y: string): number {
  return x === y ? 0 : x < y ? -1 : 1;
}
