import type { Word } from './prepare-words.ts';

/** A change of this many words on one side is large. */
const LARGE = 3;

interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
  /** Nothing but function words and marks. */
  readonly small: boolean;
}

/**
 * Unlinks runs of nothing but function words and marks that stand between two larger changes: shown as
 * equal, they would cut one change into confetti. Between small changes they stay, so that separate
 * edits stay apart.
 */
export function foldSmallRuns(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  const kept: Run[] = [{ i: -1, j: -1, length: 1, small: false }];
  const end: Run = { i: a.length, j: b.length, length: 1, small: false };
  for (const run of [...runsOf(a, links), end]) {
    for (let last = kept.at(-1)!; last.small; last = kept.at(-1)!) {
      const large = Math.max(LARGE, last.length);
      if (changed(kept.at(-2)!, last) < large || changed(last, run) < large) break;
      links.fill(-1, last.i, last.i + last.length);
      kept.pop();
    }
    kept.push(run);
  }
}

/** Words between two runs, on the side that has more. */
function changed(x: Run, y: Run): number {
  return Math.max(y.i - x.i - x.length, y.j - x.j - x.length);
}

function runsOf(a: readonly Word[], links: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < a.length;) {
    const j = links[i]!;
    let length = 1;
    if (j >= 0) {
      let small = !a[i]!.content;
      while (i + length < a.length && links[i + length] === j + length) {
        small &&= !a[i + length]!.content;
        length++;
      }
      runs.push({ i, j, length, small });
    }
    i += length;
  }
  return runs;
}
