import { monthNumber, weekdayNumber } from '../mentions/calendar.ts';
import type { ChangeType } from '../model.ts';
import type { Word } from './prepare-words.ts';

/** In what two linked words of different characters differ. */
export function linkedType(x: Word, y: Word): ChangeType {
  if (x.text.toLowerCase() === y.text.toLowerCase()) return 'case';
  if (x.letters === y.letters) return 'typography';
  if (isOneFigure(x, y)) return 'spelling';
  if (x.form === y.form) return isPossessive(x) === isPossessive(y) ? 'spelling' : 'inflection';
  return x.base === y.base ? 'inflection' : blockType([x], [y]);
}

/** In what a run of words that was taken out differs from the run put in its place; either may be empty. */
export function blockType(taken: readonly Word[], put: readonly Word[]): ChangeType {
  if (sameLetters(taken, put)) return 'spelling';
  if (taken.every(isMark) && put.every(isMark)) return 'typography';
  if (isGrammar(taken, put)) return 'inflection';
  if (isAll(taken, put, (word) => word.figure)) return 'figure';
  return isAll(taken, put, (word) => word.name) ? 'name' : 'word';
}

/** "7" and "seven", "January" and "Jan". */
function isOneFigure(x: Word, y: Word): boolean {
  if (x.number !== null) return x.number === y.number;
  return x.figure && y.figure && dateName(x) !== null && dateName(x) === dateName(y);
}

/** Which month (1 to 12) or weekday (-7 to -1) the word names, or null. */
function dateName({ form }: Word): number | null {
  const day = weekdayNumber(form);
  return day === null ? monthNumber(form) : day - 7;
}

/** Forms of one verb or article that nothing hangs on but tense, number and the next letter. */
const ONE_WORD: readonly ReadonlySet<string>[] = [
  new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']),
  new Set(['have', 'has', 'had', 'having']),
  new Set(['do', 'does', 'did', 'doing']),
  new Set(['a', 'an']),
];
/** Put before a verb they make it perfect, and nothing else. */
const PERFECT: ReadonlySet<string> = new Set(['have', 'has', 'had']);

function isGrammar(taken: readonly Word[], put: readonly Word[]): boolean {
  const [x] = taken;
  const [y] = put;
  if (taken.length + put.length === 1) return PERFECT.has((x ?? y)!.form);
  if (taken.length !== 1 || put.length !== 1) return false;
  return ONE_WORD.some((forms) => forms.has(x!.form) && forms.has(y!.form));
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

/** Are they the same letters, cut into words differently, with other marks or in full? */
function sameLetters(x: readonly Word[], y: readonly Word[]): boolean {
  // Beyond a few words it is no word that was fused.
  if (x.length + y.length > 12) return false;
  const length = lengthOf(x);
  return length > 0 && length === lengthOf(y) && lettersOf(x) === lettersOf(y);
}

function lengthOf(words: readonly Word[]): number {
  let length = 0;
  for (const word of words) length += word.spelled.length;
  return length;
}

function lettersOf(words: readonly Word[]): string {
  let letters = '';
  for (const word of words) letters += word.spelled;
  return letters;
}
