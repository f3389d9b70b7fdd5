import type { Pair } from '../model.ts';
import type { FigureFact } from './figure-facts.ts';
import { alignmentOf, sameFigure, weigh } from './same-figure.ts';

/** Figures of one measure that are compared with one another; beyond it the rest is left out, by order. */
const MOST_FACTS = 2000;

/**
 * Figures that tell one thing, over all articles: two are joined where each is the other's best
 * match between their two articles, or where one article tells the thing twice.
 */
export function groupFigures(facts: readonly FigureFact[], pairs: readonly Pair[]): FigureFact[][] {
  const compared = facts.slice(0, MOST_FACTS);
  const weights = weigh(compared.map((fact) => fact.context));
  const aligned = alignmentOf(pairs);
  const links: (readonly [number, number, number])[] = [];
  const best = new Map<string, number>();
  compared.forEach((x, i) => {
    for (let j = i + 1; j < compared.length; j++) {
      const y = compared[j];
      if (!y || (x.article === y.article && x.sentence === y.sentence)) continue;
      const score = sameFigure(x, y, aligned, weights);
      if (score <= 0) continue;
      links.push([i, j, score]);
      for (const key of [`${i} ${y.article}`, `${j} ${x.article}`])
        best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  });
  const groups = new Joined(compared.length);
  for (const [i, j, score] of links) {
    const x = compared[i];
    const y = compared[j];
    if (!x || !y) continue;
    const mutual =
      best.get(`${i} ${y.article}`) === score && best.get(`${j} ${x.article}`) === score;
    if (mutual) groups.join(i, j);
  }
  return groups.lists().map((list) => list.flatMap((at) => compared[at] ?? []));
}

/** Sets of indices that grow together (union–find with path halving). */
class Joined {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  #root(at: number): number {
    let root = at;
    for (;;) {
      const parent = this.#parent[root] ?? root;
      if (parent === root) return root;
      this.#parent[root] = this.#parent[parent] ?? parent;
      root = parent;
    }
  }

  join(x: number, y: number): void {
    const [low, high] = [this.#root(x), this.#root(y)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }

  lists(): number[][] {
    const lists = new Map<number, number[]>();
    this.#parent.forEach((_, at) => {
      const root = this.#root(at);
      lists.set(root, [...(lists.get(root) ?? []), at]);
    });
    return [...lists.values()].filter((list) => list.length > 1);
  }
}
