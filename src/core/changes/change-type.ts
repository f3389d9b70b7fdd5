import type { ChangeType } from '../model.ts';
import type { Word } from './prepare-words.ts';

/** In what two linked words of different characters differ. */
export function linkedType(x: Word, y: Word): ChangeType {
  if (x.text.toLowerCase() === y.text.toLowerCase()) return 'case';
  if (x.letters === y.letters) return 'typography';
  if (x.number !== null && x.number === y.number) return 'spelling';
  if (x.form === y.form) return isPossessive(x) === isPossessive(y) ? 'spelling' : 'inflection';
  return x.base === y.base ? 'inflection' : blockType([x], [y]);
}

/** In what a run of words that was taken out differs from the run put in its place; either may be empty. */
export function blockType(taken: readonly Word[], put: readonly Word[]): ChangeType {
  if (taken.every(isMark) && put.every(isMark)) return 'typography';
  if (sameLetters(taken, put)) return 'spelling';
  if (isAll(taken, put, (word) => word.figure)) return 'figure';
  return isAll(taken, put, (word) => word.name) ? 'name' : 'word';
}

/** Is there a word that tells, and is every such word of the kind? */
function isAll(x: readonly Word[], y: readonly Word[], kind: (word: Word) => boolean): boolean {
  let found = false;
  for (const words of [x, y]) {
    for (const word of words) {
      if (!word.content) continue;
      if (!kind(word)) return false;
      found = true;
    }
  }
  return found;
}

function isMark(word: Word): boolean {
  return word.kind === 'mark';
}

function isPossessive(word: Word): boolean {
  return word.key.endsWith("'s");
}

/** Are they the same letters, cut into words differently or with other marks? */
function sameLetters(x: readonly Word[], y: readonly Word[]): boolean {
  // Beyond a few words it is no word that was fused.
  if (x.length + y.length > 12) return false;
  return lettersOf(x) === lettersOf(y);
}

function lettersOf(words: readonly Word[]): string {
  let letters = '';
  for (const word of words) letters += word.letters;
  return letters;
}
