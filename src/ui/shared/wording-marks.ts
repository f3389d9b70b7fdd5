import type { Change } from '#src/core/model.ts';
import { letterMarks, slight } from './letter-marks.ts';
import type { TextMark } from './split-by-marks.ts';

/**
 * What is marked in a wording against the fullest one: its own words, and a caret where words of the
 * fullest are left out. Changes are those that lead from the fullest wording to this one.
 */
export function wordingMarks(changes: readonly Change[]): TextMark[] {
  return changes.flatMap((change, at): TextMark[] => {
    if (change.type === null) return [];
    if (change.op === 'insert') {
      const kind = slight.has(change.type) ? 'change-slight' : 'change';
      return letterMarks(changes, at, 'insert') ?? [{ ...change.b, kind }];
    }
    const replaced = [changes[at - 1], changes[at + 1]].some((other) => other?.op === 'insert');
    if (replaced || slight.has(change.type)) return [];
    return [{ start: change.b.start, end: change.b.start, kind: 'omitted' }];
  });
}
