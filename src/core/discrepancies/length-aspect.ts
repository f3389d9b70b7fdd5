import type { Token } from '../words/tokenize.ts';

/** Words right after a length that say which one it is: "4 metres high", "20 miles away". Own list. */
const AFTER: ReadonlyMap<string, string> = rows(
  'height=high tall|depth=deep|length=long|width=wide|away=away off from north south east west distant outside',
);

/** Words before it: "a depth of 4 metres", "within 3 miles", "as far as 20 miles". */
const BEFORE: ReadonlyMap<string, string> = rows(
  'height=height altitude|depth=depth|length=length|width=width|within=within radius|away=far',
);

function rows(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').flatMap((row) => {
      const [aspect = '', words = ''] = row.split('=');
      return words.split(' ').map((word): [string, string] => [word, aspect]);
    }),
  );
}

/** Words before a length among which one may say which it is. */
const REACH = 3;

const LENGTHS = new Set('metre kilometre centimetre millimetre mile yard foot inch'.split(' '));

/** Which length of a thing is told (its height, how far away), by the words nearest to it; null if none says. */
export function lengthAspect(
  unit: string | null,
  before: readonly Token[],
  after: readonly Token[],
): string | null {
  if (unit === null || !LENGTHS.has(unit)) return null;
  const told = aspectAfter(after);
  return told === null || told === 'away' ? (aspectBefore(before) ?? told) : told;
}

function aspectAfter([near, next]: readonly Token[]): string | null {
  const word = near?.text === '-' ? next : near;
  return (word && AFTER.get(word.key)) ?? null;
}

function aspectBefore(before: readonly Token[]): string | null {
  for (const { key } of before.slice(0, REACH)) {
    const aspect = BEFORE.get(key);
    if (aspect !== undefined) return aspect;
  }
  return null;
}
