import { tokenize, type Token } from '../words/tokenize.ts';
import { formOf, startsHigh, type WordForm } from './word-form.ts';

/** A token with what the comparison of words looks at. */
export interface Word extends Token, Omit<WordForm, 'capital'> {
  /** Written as a name is: a capital that does not come from standing first. */
  readonly name: boolean;
}

/** The tokens of a text, ready for `wordChanges`; of a sentence `sentenceWords` has them. */
export function prepareWords(text: string): Word[] {
  return wordsOf(tokenize(text));
}

/** The tokens of one text as words: tells names by their place, so all must be given. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const opening = tokens.findIndex((token) => token.kind !== 'mark');
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const form = formOf(token);
    words.push(wordOf(token, form, isName(form, tokens, index, opening)));
  }
  return words;
}

function isName(form: WordForm, tokens: readonly Token[], index: number, opening: number): boolean {
  if (!form.capital || form.figure) return false;
  return index !== opening || startsHigh(tokens[index + 1]?.text ?? '');
}

/** Field by field: a spread costs three times as much, and this runs for every word of a story. */
function wordOf(token: Token, known: WordForm, name: boolean): Word {
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    kind: token.kind,
    key: token.key,
    form: known.form,
    base: known.base,
    letters: known.letters,
    spelled: known.spelled,
    initial: known.initial,
    content: known.content,
    number: known.number,
    figure: known.figure,
    rows: known.rows,
    onset: known.onset,
    kinds: known.kinds,
    name,
  };
}
