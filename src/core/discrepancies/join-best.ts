import type { SentenceRef } from '../model.ts';

/** Things that are compared with one another; beyond it the rest is left out, by key. */
const MOST = 1000;

/** How things of a story are judged to be one. */
export interface Judge<T> {
  /** How sure it is that two things of different sentences are one; 0: they are not. */
  readonly sureness: (x: T, y: T) => number;
  /** May both stand in one article if they are one? An article that tells two values tells two things. */
  readonly together: (x: T, y: T) => boolean;
  /** A name of the thing that no order of the articles changes: it breaks ties. */
  readonly key: (x: T) => string;
}

/**
 * Things of a story that are one: two are joined where each is the other's best match between their
 * two articles, the surest first, and never so that one article would hold two that cannot be one.
 * Lists of one are left out.
 */
export function joinBest<T extends SentenceRef>(things: readonly T[], judge: Judge<T>): T[][] {
  const compared = things.length > MOST ? firstByKey(things, judge) : things;
  const groups = new Map<T, T[]>(compared.map((thing) => [thing, [thing]]));
  for (const [x, y] of mutualLinks(compared, judge)) {
    const one = groups.get(x) ?? [x];
    const other = groups.get(y) ?? [y];
    if (one === other || !fit(one, other, judge)) continue;
    const joined = [...one, ...other];
    for (const thing of joined) groups.set(thing, joined);
  }
  const order = new Map(compared.map((thing, at) => [thing, at]));
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .map((group) => [...group].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)));
}

function firstByKey<T>(things: readonly T[], judge: Judge<T>): T[] {
  const kept = new Set(
    [...things].sort((x, y) => byText(judge.key(x), judge.key(y))).slice(0, MOST),
  );
  return things.filter((thing) => kept.has(thing));
}

const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

function fit<T extends SentenceRef>(
  one: readonly T[],
  other: readonly T[],
  judge: Judge<T>,
): boolean {
  return one.every((x) => other.every((y) => x.article !== y.article || judge.together(x, y)));
}

/** Pairs of which each is the other's best between their two articles, surest first. */
function mutualLinks<T extends SentenceRef>(things: readonly T[], judge: Judge<T>): [T, T][] {
  const links: { i: number; j: number; score: number; x: T; y: T }[] = [];
  const best = new Map<string, number>();
  things.forEach((x, i) => {
    for (let j = i + 1; j < things.length; j++) {
      const y = things[j];
      if (!y || (x.article === y.article && x.sentence === y.sentence)) continue;
      const score = judge.sureness(x, y);
      if (score <= 0) continue;
      links.push({ i, j, score, x, y });
      for (const key of [`${i} ${y.article}`, `${j} ${x.article}`])
        best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  });
  return links
    .filter(({ i, j, x, y, score }) => {
      const mutual = best.get(`${i} ${y.article}`) === score;
      return mutual && best.get(`${j} ${x.article}`) === score;
    })
    .map((link) => ({ ...link, key: [judge.key(link.x), judge.key(link.y)].sort().join(' ') }))
    .sort((one, other) => other.score - one.score || byText(one.key, other.key))
    .map(({ x, y }): [T, T] => [x, y]);
}
