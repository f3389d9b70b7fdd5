/** A sentence of the column being read and its partner in another column, by the middles of both (px). */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/**
 * The anchors by which one column follows another: of all pairs the longest run that goes down in both,
 * so that following never jumps back where the tellings cross. In order.
 */
export function risingAnchors(pairs: readonly Anchor[]): Anchor[] {
  const sorted = pairs.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const before: number[] = [];
  // For each length the index of the run's end with the smallest `to` (patience sorting).
  const ends: number[] = [];
  sorted.forEach((pair, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const end = sorted[ends[mid] ?? 0];
      if (end && end.to < pair.to && end.from < pair.from) low = mid + 1;
      else high = mid;
    }
    before[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = i;
  });
  const run: Anchor[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = sorted[i];
    if (pair) run.push(pair);
  }
  return run.toReversed();
}

/** Where `at` of one column lies in the other: between anchors in proportion, so it moves without jumps. */
export function follow(
  anchors: readonly Anchor[],
  at: number,
  sizes: { readonly from: number; readonly to: number },
): number {
  let last: Anchor = { from: 0, to: 0 };
  for (const next of [...anchors, sizes]) {
    if (at <= next.from) {
      const share = next.from === last.from ? 0 : (at - last.from) / (next.from - last.from);
      return last.to + share * (next.to - last.to);
    }
    last = next;
  }
  return last.to;
}
