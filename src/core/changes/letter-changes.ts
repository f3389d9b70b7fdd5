import type { Change, ChangeType } from '../model.ts';

/**
 * The second level, inside a replaced word: its common beginning and end as equal, what differs
 * between them as deletion and insertion (launch|ed; Monday|'|s). Words that share less than half of
 * the longer one are told as a whole. Spans are offsets into the two words; `kind` is the type of the
 * change that replaced the word.
 */
export function letterChanges(a: string, b: string, kind: ChangeType): Change[] {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  head -= splitsPair(a, head) ? 1 : 0;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  tail -= splitsPair(a, a.length - tail) ? 1 : 0;
  if ((head + tail) * 2 < longer) head = tail = 0;
  const changes: Change[] = [];
  const add = (op: Change['op'], i: number, iEnd: number, j: number, jEnd: number) => {
    const text = op === 'insert' ? b.slice(j, jEnd) : a.slice(i, iEnd);
    const type = op === 'equal' ? null : kind;
    if (text !== '')
      changes.push({ op, text, a: { start: i, end: iEnd }, b: { start: j, end: jEnd }, type });
  };
  add('equal', 0, head, 0, head);
  add('delete', head, a.length - tail, head, head);
  add('insert', a.length - tail, a.length - tail, head, b.length - tail);
  add('equal', a.length - tail, a.length, b.length - tail, b.length);
  return changes;
}

/** Would a cut here part the two halves of one character beyond the basic plane? */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
