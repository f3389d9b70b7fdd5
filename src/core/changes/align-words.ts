import { anchorWords } from './anchor-words.ts';
import { fillGap } from './fill-gap.ts';
import { foldSmallRuns } from './fold-small-runs.ts';
import type { Word } from './prepare-words.ts';

/**
 * Which word of `b` stands at the place of which word of `a`: for each word of `a` the index of its
 * partner, or -1. Partners keep the order of the sentence.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Int32Array {
  const links = anchorWords(a, b);
  extendForwards(a, b, links);
  extendBackwards(a, b, links);
  fillGaps(a, b, links);
  foldSmallRuns(a, b, links);
  return links;
}

/** Function words and marks belong to the linked word that they follow … */
function extendForwards(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  let next = b.length;
  for (let i = a.length - 1; i >= 0; i--) {
    const j = links[i]!;
    if (j < 0) continue;
    for (let k = 1; links[i + k] === -1 && j + k < next; k++) {
      if (a[i + k]!.form !== b[j + k]!.form) break;
      links[i + k] = j + k;
    }
    next = j;
  }
}

/** … or that follows them. */
function extendBackwards(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  let last = -1;
  for (let i = 0; i < a.length; i++) {
    const j = links[i]!;
    if (j < 0) continue;
    for (let k = 1; links[i - k] === -1 && j - k > last; k++) {
      if (a[i - k]!.form !== b[j - k]!.form) break;
      links[i - k] = j - k;
    }
    last = j;
  }
}

function fillGaps(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  let i = 0;
  let j = 0;
  for (let end = 0; end <= a.length; end++) {
    const partner = end === a.length ? b.length : links[end]!;
    if (partner < 0) continue;
    if (end > i && partner > j) fillGap(a, b, links, { a: [i, end], b: [j, partner] });
    i = end + 1;
    j = partner + 1;
  }
}
