import type { Change, Span } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { tokenize } from '../words/tokenize.ts';

/** Two stretches that stand at one spot of two sentences, one in the place of the other. */
export interface ReplacedRun {
  readonly a: Span;
  readonly b: Span;
}

/**
 * Where the words of two sentences part on both sides at once, by the changes between them. Runs with nothing but marks, white space
 * and at most one function word between them are one.
 */
export function replacedRuns(changes: readonly Change[]): ReplacedRun[] {
  const runs: { a: Span; b: Span }[] = [];
  let open: { a: Span; b: Span } | null = null;
  for (const change of changes) {
    if (change.op === 'equal' && !isThin(change)) {
      if (open) runs.push(open);
      open = null;
    } else if (change.op !== 'equal') {
      const start: { a: Span; b: Span } = open ?? change;
      open = {
        a: { start: start.a.start, end: change.a.end },
        b: { start: start.b.start, end: change.b.end },
      };
    }
  }
  if (open) runs.push(open);
  return runs.filter((run) => run.a.end > run.a.start && run.b.end > run.b.start);
}

function isThin(change: Change): boolean {
  if (TWO_WORDS.test(change.text)) return false;
  const words = tokenize(change.text).filter((token) => token.kind !== 'mark');
  return (
    words.length === 0 ||
    (words.length === 1 && words.every((word) => isStopWord(word.text, word.key)))
  );
}

/** Two words or figures with a blank between them: most equal runs have more, and need not be read. */
const TWO_WORDS = /[a-z\d]\s+[a-z\d]/i;
