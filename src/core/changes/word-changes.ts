import DiffMatchPatch from 'diff-match-patch';
import type { Change } from '../model.ts';

/** The word-level changes that turn the sentence `a` into `b`. */
export function wordChanges(a: string, b: string): Change[] {
  const codes = new Map<string, string>();
  const words: string[] = [];
  const encode = (text: string) =>
    (text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
      .map((word) => {
        if (!codes.has(word)) {
          codes.set(word, String.fromCharCode(0x4e00 + words.length));
          words.push(word);
        }
        return codes.get(word);
      })
      .join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  let i = 0;
  let j = 0;
  return engine.diff_main(encode(a), encode(b), false).map(([op, coded]): Change => {
    const text = [...coded].map((c) => words[c.charCodeAt(0) - 0x4e00]).join('');
    const from = { start: i, end: op === 1 ? i : i + text.length };
    const to = { start: j, end: op === -1 ? j : j + text.length };
    i = from.end;
    j = to.end;
    return {
      op: op === 0 ? 'equal' : op === 1 ? 'insert' : 'delete',
      text,
      a: from,
      b: to,
      type: op === 0 ? null : 'word',
    };
  });
}
