import { hash } from '../words/hash.ts';
import { decodeEntities } from '../words/decode-entities.ts';

/**
 * A short name for a sentence by its letters and figures alone, so that a deep link survives trivial
 * edits: case, accents, spaces, hyphens, apostrophes and quotation marks (curly, straight or lost),
 * "U.S." or "US", "13,000" or "13000", entities, wraps, invisible characters. A point or comma
 * between digits that makes another figure ("1.5") stays. Repeats are told apart by the caller.
 */
export function sentenceId(text: string): string {
  const plain = decodeEntities(text)
    .text.normalize('NFKD')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)[.,](?=\d)/g, '$1_')
    .replace(/[^\p{L}\p{N}_]+/gu, '');
  return hash(plain === '' ? text.trim() : plain);
}
