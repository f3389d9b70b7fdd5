import type { Change } from '../model.ts';
import { alignWords } from './align-words.ts';
import { changesFromLinks } from './changes-from-links.ts';
import { unlinkFused } from './fused-words.ts';
import { markMovedWords } from './moved-words.ts';
import { prepareWords, type Word } from './prepare-words.ts';

export interface WordChangesOptions {
  /** The words of `a` and `b`, if they are at hand (see `prepareWords`). */
  readonly wordsA?: readonly Word[];
  readonly wordsB?: readonly Word[];
  /** Sentences of more words than this, on either side, are one deletion and one insertion. */
  readonly limit?: number;
}

/** Beyond it nobody reads word by word, and the time would no longer be bounded well. */
const MOST_WORDS = 2000;

/** Characters of the longest word that counts as one: a text of more than so many a word is not even read. */
const LONGEST_WORD = 64;

/**
 * The word-level changes that turn the sentence `a` into `b`: applied to `a` they give `b`, character
 * by character. Equal texts give one equal run, empty ones none.
 */
export function wordChanges(
  a: string,
  b: string,
  options: WordChangesOptions = {},
): readonly Change[] {
  if (a === b) return a === '' ? [] : [wholeText(a)];
  const { limit = MOST_WORDS } = options;
  if (Math.max(a.length, b.length) > limit * LONGEST_WORD) return replaced(a, b);
  const left = { text: a, words: options.wordsA ?? prepareWords(a) };
  const right = { text: b, words: options.wordsB ?? prepareWords(b) };
  if (Math.max(left.words.length, right.words.length) > limit) return replaced(a, b);
  const links = alignWords(left.words, right.words);
  unlinkFused(left.words, right.words, links);
  return markMovedWords(changesFromLinks(left, right, links));
}

/** All of `a` taken out, all of `b` put in. */
function replaced(a: string, b: string): Change[] {
  const end = a.length;
  const taken: Change = { ...wholeText(a), op: 'delete', b: { start: 0, end: 0 }, type: 'word' };
  const put: Change = { ...wholeText(b), op: 'insert', a: { start: end, end }, type: 'word' };
  return [taken, put].filter((change) => change.text !== '');
}

function wholeText(text: string): Change {
  const span = { start: 0, end: text.length };
  return { op: 'equal', text, a: span, b: span, type: null };
}
