import type { Word } from './prepare-words.ts';
import { areRelated } from './related-words.ts';

/** What linking two words is worth; set by hand, the word links of the public corpora move by less than .005 around them. */
const WORTH = {
  same: 1,
  sameBase: 0.9,
  /** One root, one nation, or one row of the reporting lexicon. */
  related: 0.7,
  /** One beginning (attack, attacker). */
  alike: 0.6,
  /** "seven" at the place of "eight". */
  figures: 0.5,
  functionWord: 0.1,
} as const;

/** What a link beside another link is worth more: function words follow their neighbours. */
export const ADJACENT = 0.3;

/** Two words that are not to be linked. */
export const NO_LINK = -1;

/** What it is worth to link two words; only for those that `mayLink`, of all others it is `NO_LINK`. */
export function linkWorth(x: Word, y: Word): number {
  if (x.content !== y.content) return NO_LINK;
  if (x.form === y.form) return x.content ? WORTH.same : WORTH.functionWord;
  if (!x.content) return NO_LINK;
  if (x.base === y.base) return WORTH.sameBase;
  return x.figure && y.figure ? worthOfFigures(x, y) : worthOfOthers(x, y);
}

function worthOfFigures(x: Word, y: Word): number {
  return x.number !== null && x.number === y.number ? WORTH.sameBase : WORTH.figures;
}

function worthOfOthers(x: Word, y: Word): number {
  if (areRelated(x.rows, y.rows)) return WORTH.related;
  return alike(x.base, y.base) ? WORTH.alike : NO_LINK;
}

/** One beginning that makes at least two thirds of both: less would link the fused "firmlines" with "firm". */
function alike(x: string, y: string): boolean {
  const longer = Math.max(x.length, y.length);
  let n = 0;
  while (n < longer && x[n] === y[n]) n++;
  return n >= LEAST_ALIKE && n * 3 >= longer * 2;
}

/** Letters that two bases must begin with alike. */
const LEAST_ALIKE = 4;

/**
 * A number that is the same for all bases of one beginning, to leave most words out of the question at
 * once: two words may be worth a link if these are equal, or if they share a bit of `linkKinds`.
 */
export function beginning(base: string, content: boolean): number {
  let code = content ? 1 : 0;
  const length = Math.min(base.length, LEAST_ALIKE);
  for (let i = 0; i < length; i++) code = Math.imul(code, 0x01000193) ^ (base.charCodeAt(i) + 2);
  return code | 0;
}

/** The kinds of words that may be linked although they begin differently, as bits: figures, and words with relations. */
export function linkKinds(figure: boolean, rows: readonly number[] | null): number {
  return (figure ? 1 : 0) | (rows === null ? 0 : 2);
}
