import type { Span } from '../model.ts';

export interface Token extends Span {
  /** The exact characters. */
  readonly text: string;
  readonly kind: 'word' | 'figure' | 'mark';
  /** Lower case, apostrophes and accents unified: equal keys are the same word for a reader. */
  readonly key: string;
}

const TOKEN =
  /\p{N}[\p{N}.,:]*\p{N}|\p{N}|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\S/gu;

/** The words, figures and marks of a text, in order; white space lies between them. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const word = match[0];
    const kind = /^\p{N}/u.test(word) ? 'figure' : /\p{L}/u.test(word) ? 'word' : 'mark';
    const key = word.toLowerCase().replaceAll('’', "'");
    return { start: match.index, end: match.index + word.length, text: word, kind, key };
  });
}
