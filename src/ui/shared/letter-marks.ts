import { letterChanges } from '#src/core/changes/letter-changes.ts';
import type { Change, ChangeType } from '#src/core/model.ts';
import type { TextMark } from './split-by-marks.ts';

/** Changes of these types alter no statement: they are marked quietly. */
export const slight: ReadonlySet<ChangeType> = new Set([
  'typography',
  'case',
  'spelling',
  'inflection',
]);

/**
 * The second level: what is marked of a replaced word that shares most of its letters with the one in its
 * place, the letters that differ and, faintly, the rest of it. `own`: the op of the words that stand in
 * the sentence (`delete` in `a`, `insert` in `b`). Null where the words are marked as wholes.
 */
export function letterMarks(
  changes: readonly Change[],
  at: number,
  own: 'delete' | 'insert',
): TextMark[] | null {
  const pair = replacement(changes, own === 'delete' ? at : at - 1);
  const change = changes[at];
  if (!pair || change?.op !== own) return null;
  const letters = letterChanges(pair.gone.text, pair.come.text, pair.type);
  if (letters.every(({ op }) => op !== 'equal')) return null;
  const side = own === 'delete' ? 'a' : 'b';
  const { start, end } = change[side];
  return [
    { start, end, kind: 'change-slight' },
    ...letters
      .filter(({ op }) => op === own)
      .map((each): TextMark => ({
        start: start + each[side].start,
        end: start + each[side].end,
        kind: 'letters',
      })),
  ];
}

/** One word put in another's place at `at`, of a type that may leave most letters as they are. */
function replacement(changes: readonly Change[], at: number) {
  const [gone, come] = [changes[at], changes[at + 1]];
  if (gone?.op !== 'delete' || come?.op !== 'insert' || gone.type === null) return null;
  const { type } = gone;
  const isWord = !/\s/.test(gone.text + come.text);
  return isWord && (slight.has(type) || type === 'name') ? { gone, come, type } : null;
}
