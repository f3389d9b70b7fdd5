import type { Change, Pair } from '#src/core/model.ts';

/** Is this change of a pair marked in the text, if its type is not muted? */
export function isMarked(
  { relation, changes }: Pick<Pair, 'relation' | 'changes'>,
  at: number,
): boolean {
  const isNear = relation === 'verbatim' || relation === 'edited';
  return isNear || (changes[at]?.type === 'figure' && isReplaced(changes, at));
}

/** Does the change stand beside its counterpart, a `delete` beside an `insert`? */
export function isReplaced(changes: readonly Change[], at: number): boolean {
  const op = changes[at]?.op;
  return [changes[at - 1], changes[at + 1]].some(
    (other) => other !== undefined && other.op !== 'equal' && other.op !== op,
  );
}
