import type { Change, ChangeType, Pair } from '#src/core/model.ts';
import { isMarked } from '../shared/marked-changes.ts';
import type { Columns } from './choose-columns.ts';

/**
 * How many changes of each type are marked between the columns. A replaced word counts once; types that do
 * not occur are left out.
 */
export function countChanges(
  pairs: readonly Pair[],
  { shown }: Pick<Columns, 'shown'>,
): ReadonlyMap<ChangeType, number> {
  const counts = new Map<ChangeType, number>();
  for (const pair of pairs) {
    const { a, b, changes } = pair;
    if (!shown.includes(a.article) || !shown.includes(b.article)) continue;
    changes.forEach((change, at) => {
      const { type } = change;
      if (type === null || !isMarked(pair, at) || isSecondHalf(change, changes[at - 1])) return;
      counts.set(type, (counts.get(type) ?? 0) + 1);
    });
  }
  return counts;
}

/** Is it the `insert` of a replaced word, whose `delete` stands before it? */
function isSecondHalf(change: Change, before: Change | undefined): boolean {
  return change.op === 'insert' && before?.op === 'delete' && before.type === change.type;
}
