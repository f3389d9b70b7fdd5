import type { Change } from '#src/core/model.ts';

/** What the changes make of `a`; throws where a span or text of theirs does not fit `a`. */
export function applyChanges(a: string, changes: readonly Change[]): string {
  let at = 0;
  let b = '';
  for (const { op, text, a: from, b: to } of changes) {
    if (from.start !== at || to.start !== b.length) throw new Error(`gap before ${text}`);
    if (op !== 'insert' && a.slice(from.start, from.end) !== text) throw new Error(`not ${text}`);
    if (op === 'insert' && from.end > from.start)
      throw new Error(`insertion takes from a: ${text}`);
    at = from.end;
    if (op !== 'delete') b += text;
    if (to.end !== b.length) throw new Error(`wrong end in b: ${text}`);
  }
  if (at !== a.length) throw new Error('a is not used up');
  return b;
}

/** The changes in one line: `-taken-` and `+put+` with the first letters of the type. */
export function inOneLine(changes: readonly Change[]): string {
  return changes
    .map(({ op, text, type }) =>
      op === 'equal' ? text : op === 'delete' ? `[-${text}|${type}]` : `[+${text}|${type}]`,
    )
    .join('');
}
