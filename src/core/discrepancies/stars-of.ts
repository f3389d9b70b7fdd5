import type { LedgerValue } from '../model.ts';
import type { StoryContext } from './story-context.ts';

/** Two values that tell one thing, and how surely. */
export interface Link<T> {
  readonly a: T;
  readonly b: T;
  readonly worth: number;
}

/**
 * Lists of values that all tell the same as one of them: the value with the surest links first, with all
 * that are linked to it, then of the rest the next. Unlike `joinTellings`, it goes no step farther, since
 * what is alike by half drifts away over several steps.
 */
export function starsOf<T extends LedgerValue>(
  { articles }: StoryContext,
  links: readonly Link<T>[],
): T[][] {
  const neighbours = new Map<T, Map<T, number>>();
  const enter = (x: T, y: T, worth: number) => {
    const own = neighbours.get(x) ?? new Map<T, number>();
    neighbours.set(x, own.set(y, Math.max(worth, own.get(y) ?? 0)));
  };
  for (const { a, b, worth } of links) {
    enter(a, b, worth);
    enter(b, a, worth);
  }
  // Rounded, so that the order in which the links are summed up is of no consequence.
  const total = (x: T) =>
    Math.round([...neighbours.get(x)!.values()].reduce((sum, n) => sum + n, 0) * 1e6);
  const nameOf = ({ article, sentence, start, text }: T) => {
    const home = articles[article]?.sentences[sentence];
    return `${text}\n${home?.id} ${start - (home?.start ?? 0)}`;
  };
  const ranked = [...neighbours.keys()]
    .map((node) => ({ node, worth: total(node), name: nameOf(node) }))
    .sort((x, y) => y.worth - x.worth || (x.name < y.name ? -1 : x.name > y.name ? 1 : 0));
  const taken = new Set<T>();
  return ranked.flatMap(({ node }) => {
    if (taken.has(node)) return [];
    const list = [node, ...[...neighbours.get(node)!.keys()].filter((other) => !taken.has(other))];
    if (list.length < 2) return [];
    for (const one of list) taken.add(one);
    return [list];
  });
}
