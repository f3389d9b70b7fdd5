import type { Change } from '../model.ts';
import { prepareWords, type Word, type WordForm } from './prepare-words.ts';
import { wordChanges } from './word-changes.ts';

/**
 * `wordChanges` for the sentences of one story: reads each sentence and each word once, and compares
 * two texts once, however many outlets print them.
 */
export function rememberChanges(): (a: string, b: string) => readonly Change[] {
  const forms = new Map<string, WordForm>();
  const sentences = new Map<string, readonly Word[]>();
  const known = new Map<string, Map<string, readonly Change[]>>();
  const wordsOf = (text: string) => {
    let words = sentences.get(text);
    if (!words) sentences.set(text, (words = prepareWords(text, forms)));
    return words;
  };
  return (a, b) => {
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map()));
    let changes = row.get(b);
    if (!changes) {
      const words = a === b ? {} : { wordsA: wordsOf(a), wordsB: wordsOf(b) };
      row.set(b, (changes = wordChanges(a, b, words)));
    }
    return changes;
  };
}
