import type { Word } from './prepare-words.ts';

/**
 * How many changed words a linked word withstands on either side, by what links it. Set by reading;
 * word links of public corpora (Edinburgh++ news / MSR06) give .837 / .800 with these, .837 / .791
 * without folding, and lie between .833 / .799 and .838 / .794 for function words from 1.5 to 4.
 */
const HOLD = {
  mark: 1,
  functionWord: 3,
  related: 6,
  sameBase: 8,
  /** The same word that tells, or figure against figure. */
  telling: Infinity,
} as const;

/** The smaller of the changes beside a run counts so much, the larger the rest. */
const SMALLER_SHARE = 0.7;

interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
  readonly hold: number;
}

/**
 * Unlinks runs of little to say between two changes that are larger than they withstand: shown as
 * equal, they would cut one change into confetti. Between small changes they stay, so that separate
 * edits stay apart.
 */
export function foldSmallRuns(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  const kept: Run[] = [{ i: -1, j: -1, length: 1, hold: Infinity }];
  const end: Run = { i: a.length, j: b.length, length: 1, hold: Infinity };
  for (const run of [...runsOf(a, b, links), end]) {
    for (let last = kept.at(-1)!; last.hold < Infinity; last = kept.at(-1)!) {
      if (withstands(last, changed(kept.at(-2)!, last), changed(last, run))) break;
      links.fill(-1, last.i, last.i + last.length);
      kept.pop();
    }
    kept.push(run);
  }
}

function withstands({ hold }: Run, before: number, after: number): boolean {
  const smaller = Math.min(before, after);
  if (smaller === 0) return true;
  return SMALLER_SHARE * smaller + (1 - SMALLER_SHARE) * Math.max(before, after) < hold;
}

/** Words between two runs, on the side that has more. */
function changed(x: Run, y: Run): number {
  return Math.max(y.i - x.i - x.length, y.j - x.j - x.length);
}

function runsOf(a: readonly Word[], b: readonly Word[], links: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < a.length;) {
    const j = links[i]!;
    let length = 1;
    if (j >= 0) {
      let hold = holdOf(a[i]!, b[j]!);
      while (i + length < a.length && links[i + length] === j + length) {
        hold += holdOf(a[i + length]!, b[j + length]!);
        length++;
      }
      runs.push({ i, j, length, hold });
    }
    i += length;
  }
  return runs;
}

function holdOf(x: Word, y: Word): number {
  if (!x.content) return x.kind === 'mark' ? HOLD.mark : HOLD.functionWord;
  if (x.form === y.form || x.figure) return HOLD.telling;
  return x.base === y.base ? HOLD.sameBase : HOLD.related;
}
