import { figureAt, gluedAt, keyAt, type FigureToken } from './figure-tokens.ts';
import { ORDINALS, SCALES, SMALL, TENS } from './number-words.ts';
import { UNITS } from './units.ts';

type Tokens = readonly FigureToken[];

/** A number that is being read: where it began, where it goes on, and its last scale word (1 if none). */
interface OpenNumber {
  readonly from: number;
  readonly next: number;
  readonly scale: number;
}

/** Words after a length of time that make it a distance from an event: "five months ago". */
const OFFSETS: ReadonlySet<string> = new Set('ago later earlier before after since'.split(' '));

/**
 * Does the number word that comes next begin another phrase, and not go on with the number before it?
 * "$310,000 | six years ago", "a hundred | two-day passes", "a million | five months ago"; but "3 hundred
 * and five", "3 thousand five hundred", "two hundred five".
 */
export function beginsAnother(tokens: Tokens, number: OpenNumber): boolean {
  const { from, next, scale } = number;
  if (next === from) return false;
  if (figureAt(tokens, from) !== null)
    return figureAt(tokens, next - 1) !== null || !goesOnInWords(tokens, number);
  if (!SCALES.has(keyAt(tokens, next - 1))) return false;
  return isCompound(tokens, next) || (scale > 1 && tellsOffset(tokens, next + 1));
}

/** After a figure and a scale word: "3 hundred and five", "3 thousand five hundred". */
function goesOnInWords(tokens: Tokens, { next, scale }: OpenNumber): boolean {
  return scale === 100 || SCALES.has(keyAt(tokens, next + 1));
}

/** Is a word that is no number written to the token with a hyphen ("two-day", "first-class")? */
export function isCompound(tokens: Tokens, at: number): boolean {
  if (keyAt(tokens, at + 1) !== '-' || !gluedAt(tokens, at + 1) || !gluedAt(tokens, at + 2))
    return false;
  const word = keyAt(tokens, at + 2);
  return figureAt(tokens, at + 2) === null && ![SMALL, TENS, ORDINALS].some((row) => row.has(word));
}

/** "months ago", "days after": a unit of time and a word that reckons from an event. */
export function tellsOffset(tokens: Tokens, at: number): boolean {
  return isTime(tokens, at) && OFFSETS.has(keyAt(tokens, at + 1));
}

/** A word for a unit of time. */
export function isTime(tokens: Tokens, at: number): boolean {
  return UNITS.get(keyAt(tokens, at))?.dimension === 'duration';
}
