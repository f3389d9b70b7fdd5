import type { Change, Sentence } from '../model.ts';
import { sentenceWords } from './sentence-words.ts';
import { wordChanges } from './word-changes.ts';

/** `wordChanges` for the sentences of one story: compares two texts once, however many outlets print them. */
export function rememberChanges(): (a: Sentence, b: Sentence) => readonly Change[] {
  const known = new Map<string, Map<string, readonly Change[]>>();
  return (a, b) => {
    let row = known.get(a.text);
    if (!row) known.set(a.text, (row = new Map()));
    let changes = row.get(b.text);
    if (!changes) row.set(b.text, (changes = changesBetween(a, b)));
    return changes;
  };
}

function changesBetween(a: Sentence, b: Sentence): readonly Change[] {
  const words = a.text === b.text ? {} : { wordsA: sentenceWords(a), wordsB: sentenceWords(b) };
  return wordChanges(a.text, b.text, words);
}
