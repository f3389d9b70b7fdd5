import type { SentenceRef } from '../model.ts';

/** How things of a story are judged to be one. */
export interface Judge<T> {
  /** How sure it is that two things of different sentences are one; 0: they are not. */
  readonly sureness: (x: T, y: T) => number;
  /** May both stand in one article if they are one? An article that tells two values tells two things. */
  readonly together: (x: T, y: T) => boolean;
  /** Only things that share a bucket are compared; a thing in none is one with no other. */
  readonly buckets: (x: T) => readonly string[];
  /** Things of one bucket that are compared, the first by key; it bounds the work by the number of things. */
  readonly most: number;
  /** A name of the thing that no order of the articles changes: it breaks ties. */
  readonly key: (x: T) => string;
}

/**
 * Things of a story that are one: two are joined where each is the other's best match between their
 * two articles, the surest first, and never so that one article would hold two that cannot be one.
 * Lists of one are left out.
 */
export function joinBest<T extends SentenceRef>(things: readonly T[], judge: Judge<T>): T[][] {
  const groups = new Map<T, T[]>(things.map((thing) => [thing, [thing]]));
  for (const [x, y] of mutualLinks(things, judge)) {
    const one = groups.get(x) ?? [x];
    const other = groups.get(y) ?? [y];
    if (one === other || !fit(one, other, judge)) continue;
    const joined = [...one, ...other];
    for (const thing of joined) groups.set(thing, joined);
  }
  const order = new Map(things.map((thing, at) => [thing, at]));
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .map((group) => [...group].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)));
}

const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

function fit<T extends SentenceRef>(
  one: readonly T[],
  other: readonly T[],
  judge: Judge<T>,
): boolean {
  return one.every((x) => other.every((y) => x.article !== y.article || judge.together(x, y)));
}

interface Link<T> {
  readonly i: number;
  readonly j: number;
  readonly x: T;
  readonly y: T;
  readonly score: number;
}

/** Pairs of which each is the other's best between their two articles, surest first. */
function mutualLinks<T extends SentenceRef>(things: readonly T[], judge: Judge<T>): [T, T][] {
  const links = sureLinks(things, judge);
  // The best of every thing among those of every article.
  const best = things.map(() => new Map<number, number>());
  const raise = (i: number, article: number, score: number) =>
    best[i]?.set(article, Math.max(best[i].get(article) ?? 0, score));
  for (const { i, j, x, y, score } of links) {
    raise(i, y.article, score);
    raise(j, x.article, score);
  }
  return links
    .filter(({ i, j, x, y, score }) => {
      const mutual = best[i]?.get(y.article) === score;
      return mutual && best[j]?.get(x.article) === score;
    })
    .map(({ x, y, score }) => ({ x, y, score, key: [judge.key(x), judge.key(y)].sort().join(' ') }))
    .sort((one, other) => other.score - one.score || byText(one.key, other.key))
    .map(({ x, y }): [T, T] => [x, y]);
}

/** All pairs of one bucket and of two sentences that may be one. */
function sureLinks<T extends SentenceRef>(things: readonly T[], judge: Judge<T>): Link<T>[] {
  const links: Link<T>[] = [];
  const seen = new Set<number>();
  for (const bucket of bucketsOf(things, judge))
    for (let at = 0; at < bucket.length; at++)
      for (let to = at + 1; to < bucket.length; to++) {
        const [i, j] = [bucket[at]!, bucket[to]!];
        const pair = i * things.length + j;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [x, y] = [things[i]!, things[j]!];
        if (x.article === y.article && x.sentence === y.sentence) continue;
        const score = judge.sureness(x, y);
        if (score > 0) links.push({ i, j, x, y, score });
      }
  return links;
}

/** The indices of the things of every bucket, in order. */
function bucketsOf<T>(things: readonly T[], judge: Judge<T>): number[][] {
  const buckets = new Map<string, number[]>();
  things.forEach((thing, index) => {
    for (const name of new Set(judge.buckets(thing))) {
      const bucket = buckets.get(name);
      if (bucket) bucket.push(index);
      else buckets.set(name, [index]);
    }
  });
  const key = (index: number) => {
    const thing = things[index];
    return thing ? judge.key(thing) : '';
  };
  return [...buckets.values()].map((bucket) =>
    bucket.length <= judge.most
      ? bucket
      : [...bucket]
          .sort((x, y) => byText(key(x), key(y)))
          .slice(0, judge.most)
          .sort((x, y) => x - y),
  );
}
