import type { ChangeType } from '../model.ts';
import type { Word } from './prepare-words.ts';

/** In what two linked words of different characters differ. */
export function linkedType(x: Word, y: Word): ChangeType {
  if (x.text.toLowerCase() === y.text.toLowerCase()) return 'case';
  if (letters([x]) === letters([y])) return 'typography';
  if (x.number !== null && x.number === y.number) return 'spelling';
  if (x.form === y.form) return isPossessive(x) === isPossessive(y) ? 'spelling' : 'inflection';
  return x.base === y.base ? 'inflection' : blockType([x], [y]);
}

/** In what a run of words that was taken out differs from the run put in its place; either may be empty. */
export function blockType(taken: readonly Word[], put: readonly Word[]): ChangeType {
  const both = [...taken, ...put];
  if (both.every((word) => word.kind === 'mark')) return 'typography';
  if (letters(taken) === letters(put)) return 'spelling';
  const content = both.filter((word) => word.content);
  if (content.length === 0) return 'word';
  if (content.every((word) => word.figure)) return 'figure';
  return content.every((word) => word.name) ? 'name' : 'word';
}

function isPossessive(word: Word): boolean {
  return word.key.endsWith("'s");
}

/** The bare letters and digits, to see words that were fused or lost an apostrophe. */
function letters(words: readonly Word[]): string {
  return words
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.key.replace(/[^\p{L}\p{N}]+/gu, ''))
    .join('');
}
