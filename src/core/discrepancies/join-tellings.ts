import { JoinedSets } from './joined-sets.ts';
import type { Telling } from './plain-sentence.ts';

/** Values that were found to differ two by two, as lists of all that stand at one spot of a story. */
export function joinTellings<T extends Telling>(found: readonly (readonly [T, T])[]): T[][] {
  const tellings: T[] = [];
  const places = new Map<string, number>();
  const placeOf = (telling: T): number => {
    const key = `${telling.article}.${telling.start}.${telling.end}`;
    let at = places.get(key);
    if (at === undefined) places.set(key, (at = tellings.push(telling) - 1));
    return at;
  };
  const links = found.map(([x, y]) => [placeOf(x), placeOf(y)] as const);
  const joined = new JoinedSets(tellings.length);
  for (const [x, y] of links) joined.join(x, y);
  return joined.lists().map((list) => list.flatMap((at) => tellings[at] ?? []));
}
