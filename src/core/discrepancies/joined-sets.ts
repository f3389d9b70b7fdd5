/** Sets of indices that grow together (union–find with path halving). */
export class JoinedSets {
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

  /** Makes the two sets one. */
  join(x: number, y: number): void {
    const [low, high] = [this.#root(x), this.#root(y)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }

  /** The sets of two and more, each in order. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    this.#parent.forEach((_, at) => {
      const root = this.#root(at);
      const list = lists.get(root);
      if (list) list.push(at);
      else lists.set(root, [at]);
    });
    return [...lists.values()].filter((list) => list.length > 1);
  }
}
