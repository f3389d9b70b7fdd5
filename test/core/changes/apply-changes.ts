import type { Change } from '#src/core/model.ts';

/** What the changes make of `a`; throws where a span or text of theirs does not fit `a`. */
export function applyChanges(a: string, changes: readonly Change[]): string {
  let at = 0;
  let b = '';
  for (const change of changes) {
    if (!follows(change, a, at, b.length)) throw new Error(`does not fit: ${change.text}`);
    at = change.a.end;
    if (change.op !== 'delete') b += change.text;
  }
  if (at !== a.length) throw new Error('a is not used up');
  return b;
}

/** Does the change begin where the last one ended, and are its spans those of its text? */
function follows({ op, text, a: from, b: to }: Change, a: string, at: number, made: number) {
  const taken = op === 'insert' ? '' : text;
  const put = op === 'delete' ? '' : text;
  return (
    from.start === at &&
    a.slice(from.start, from.end) === taken &&
    to.start === made &&
    to.end - to.start === put.length
  );
}

/** The changes in one line: `-taken-` and `+put+` with the first letters of the type. */
export function inOneLine(changes: readonly Change[]): string {
  return changes
    .map(({ op, text, type }) =>
      op === 'equal' ? text : op === 'delete' ? `[-${text}|${type}]` : `[+${text}|${type}]`,
    )
    .join('');
}
