import type { SentenceRef } from '../model.ts';
import { JoinedSets } from './joined-sets.ts';

/** Things that are compared with one another; beyond it the rest is left out, by order. */
const MOST = 2000;

/**
 * Things of a story that are one: two are joined where each is the other's best match between their
 * two articles. `sureness` is 0 for two that are not one; it is never asked of things of one sentence.
 * Lists of one are left out.
 */
export function joinBest<T extends SentenceRef>(
  things: readonly T[],
  sureness: (x: T, y: T) => number,
): T[][] {
  const compared = things.slice(0, MOST);
  const links: (readonly [i: number, j: number, score: number])[] = [];
  const best = new Map<string, number>();
  compared.forEach((x, i) => {
    for (let j = i + 1; j < compared.length; j++) {
      const y = compared[j];
      if (!y || (x.article === y.article && x.sentence === y.sentence)) continue;
      const score = sureness(x, y);
      if (score <= 0) continue;
      links.push([i, j, score]);
      for (const key of [`${i} ${y.article}`, `${j} ${x.article}`])
        best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  });
  const joined = new JoinedSets(compared.length);
  for (const [i, j, score] of links) {
    const ofFirst = best.get(`${i} ${compared[j]?.article}`);
    if (ofFirst === score && best.get(`${j} ${compared[i]?.article}`) === score) joined.join(i, j);
  }
  return joined.lists().map((list) => list.flatMap((at) => compared[at] ?? []));
}
