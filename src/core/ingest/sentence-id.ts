import { hash } from '../words/hash.ts';
import { decodeEntities } from '../words/decode-entities.ts';

/**
 * A short name for a sentence by its letters and figures alone, so that a deep link survives trivial
 * edits: case, accents, spaces, hyphens, apostrophes and quotation marks (curly, straight or lost),
 * "U.S." or "US", "13,000" or "13000", entities, wraps, invisible characters. A point or comma
 * between digits that makes another figure ("1.5") stays. Repeats are told apart by the caller.
 */
export function sentenceId(text: string): string {
  const read = decodeEntities(text).text;
  const simple = SIMPLE.test(read);
  const folded = (simple ? read : read.normalize('NFKD')).toLowerCase();
  const figures = /\d[.,]\d/.test(folded) ? withFigures(folded) : folded;
  const plain = figures.replace(simple ? /[^a-z\d¦]+/g : /[^\p{L}\p{N}¦]+/gu, '');
  return hash(plain === '' ? text.trim() : plain);
}

/** ASCII and its typography: needs no Unicode folding, which costs most of the time. */
const SIMPLE = /^[\t-~\u2010-\u2026]*$/;

/** "13,000" as "13000"; other points and commas between digits as "¦". */
function withFigures(text: string): string {
  return text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1').replace(/(\d)[.,](?=\d)/g, '$1¦');
}
