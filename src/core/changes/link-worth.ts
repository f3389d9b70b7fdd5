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
  /** A name and its other spelling (Pryce, Price). */
  likeNames: 0.6,
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
  if (alike(x.base, y.base)) return WORTH.alike;
  return x.name && y.name && likeNames(x.form, y.form) ? WORTH.likeNames : NO_LINK;
}

/** One first letter, and a common beginning and end that make at least half of both. */
function likeNames(x: string, y: string): boolean {
  const longer = Math.max(x.length, y.length);
  const shorter = Math.min(x.length, y.length);
  let head = 0;
  while (head < shorter && x.charCodeAt(head) === y.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  return head > 0 && (head + tail) * 2 >= longer;
}

/** One beginning that makes at least two thirds of both: less would link the fused "firmlines" with "firm". */
function alike(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  let n = 0;
  while (n < shorter && x.charCodeAt(n) === y.charCodeAt(n)) n++;
  return n >= LEAST_ALIKE && n * 3 >= Math.max(x.length, y.length) * 2;
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

/** The kinds of words that may be linked although they begin differently, as bits: figures, words with relations, possible names. */
export function linkKinds(
  figure: boolean,
  rows: readonly number[] | null,
  capital: boolean,
): number {
  return (figure ? 1 : 0) | (rows === null ? 0 : 2) | (capital ? 4 : 0);
}
