import type { SpeechWord } from './speech-words.ts';

/** How the words of a quotation stand in another stretch of words. */
export interface WordingMatch {
  /** Indices into the words looked through: the window `[first, last)` that is like the quotation. */
  readonly first: number;
  readonly last: number;
  /** Content words found, in order. */
  readonly content: number;
  /** Share (0..1) of the quotation's content words that were found. */
  readonly coverage: number;
  /** Share (0..1) of the window's words that stand in the quotation. */
  readonly density: number;
}

/** Gain of a word found, content or function word; loss of a word passed over. By hand. */
const CONTENT = 2;
const FUNCTION = 0.7;
const GAP = 0.45;
/** Loss of another word in its place. */
const OTHER = 0.6;

/** Longer ones are cut: a match shows in the first words. */
export const LONGEST = 100;

/** The best local alignment of the quotation's words with the others, in order. Null if no content word is shared. */
export function matchWording(
  quoted: readonly SpeechWord[],
  others: readonly SpeechWord[],
): WordingMatch | null {
  const a = quoted.slice(0, LONGEST);
  const b = others.slice(0, LONGEST);
  if (!shareContent(a, b)) return null;
  // Stems as numbers, which are compared faster: 0 stands for those not quoted.
  const codes = new Map(a.map((word, i) => [word.stem, i + 1]));
  const codesA = a.map((word) => codes.get(word.stem)!);
  const codesB = b.map((word) => codes.get(word.stem) ?? 0);
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= a.length; i++) {
    const code = codesA[i - 1]!;
    for (let j = 1, at = i * width + 1; j <= b.length; j++, at++) {
      let here =
        score[at - width - 1]! + (code === codesB[j - 1] ? gainOf(a[i - 1]!, b[j - 1]!) : -OTHER);
      const gap = (score[at - width]! > score[at - 1]! ? score[at - width]! : score[at - 1]!) - GAP;
      if (gap > here) here = gap;
      if (here <= 0) continue;
      score[at] = here;
      if (here > score[best]!) best = at;
    }
  }
  return trace(a, b, score, best);
}

function shareContent(a: readonly SpeechWord[], b: readonly SpeechWord[]): boolean {
  const said = new Set<string>();
  for (const word of a) if (word.content) said.add(word.stem);
  return b.some((word) => word.content && said.has(word.stem));
}

function gainOf(x: SpeechWord, y: SpeechWord): number {
  if (x.stem !== y.stem) return 0;
  return x.content && y.content ? CONTENT : FUNCTION;
}

function trace(
  a: readonly SpeechWord[],
  b: readonly SpeechWord[],
  score: Float64Array,
  best: number,
): WordingMatch | null {
  const width = b.length + 1;
  let at = best;
  const last = best % width;
  let first = last;
  let content = 0;
  let found = 0;
  let lead = 0;
  while (score[at]! > 0) {
    const i = Math.floor(at / width);
    const j = at % width;
    const gain = gainOf(a[i - 1]!, b[j - 1]!);
    if (gain > 0 && score[at] === score[at - width - 1]! + gain) {
      found++;
      if (gain === CONTENT) content++;
      first = j - 1;
      lead = i - 1;
      at = at - width - 1;
    } else if (gain === 0 && score[at] === score[at - width - 1]! - OTHER) at = at - width - 1;
    else at = score[at] === score[at - width]! - GAP ? at - width : at - 1;
  }
  if (content === 0) return null;
  const all = a.filter((word) => word.content).length;
  const density = found / (last - first);
  return { first: withLead(b, first, lead), last, content, coverage: content / all, density };
}

/** How many other words at the beginning of a quotation may be counted in. */
const LONGEST_LEAD = 3;

/**
 * "significant costs" for "major costs": the words with which a quotation begins, before the first
 * one found, are taken to be as many content words before the window; at the beginning of the
 * sentence any words.
 */
function withLead(b: readonly SpeechWord[], first: number, lead: number): number {
  if (lead > LONGEST_LEAD) return first;
  if (first <= lead) return 0;
  let from = first;
  while (first - from < lead && b[from - 1]?.content) from--;
  return from;
}
