import type { Change } from '../model.ts';
import { alignWords } from './align-words.ts';
import { changesFromLinks } from './changes-from-links.ts';
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

/**
 * The word-level changes that turn the sentence `a` into `b`: applied to `a` they give `b`, character
 * by character. Equal texts give one equal run, empty ones none.
 */
export function wordChanges(a: string, b: string, options: WordChangesOptions = {}): Change[] {
  if (a === b) return a === '' ? [] : [wholeText(a)];
  const { limit = MOST_WORDS } = options;
  const left = { text: a, words: options.wordsA ?? prepareWords(a) };
  const right = { text: b, words: options.wordsB ?? prepareWords(b) };
  const links =
    Math.max(left.words.length, right.words.length) > limit
      ? new Int32Array(left.words.length).fill(-1)
      : alignWords(left.words, right.words);
  return markMovedWords(changesFromLinks(left, right, links));
}

function wholeText(text: string): Change {
  const span = { start: 0, end: text.length };
  return { op: 'equal', text, a: span, b: span, type: null };
}
