import type { Span } from '../model.ts';

export interface Token extends Span {
  /** The exact characters. */
  readonly text: string;
  readonly kind: 'word' | 'figure' | 'mark';
  /**
   * Lower case, apostrophes and accents unified, dots of acronyms and invisible characters gone:
   * equal keys are the same word for a reader. The country "US" has the key `u.s.`, so that it is not the pronoun.
   */
  readonly key: string;
}

/**
 * In this order: a figure with its separators and an ordinal or plural ending (13,000, 7:55, 21st,
 * 1990s), dotted letters (U.S., a.m.), a word with its apostrophes and invisible characters, a mark.
 * Every repetition stops at a character that it cannot take, so the time is linear.
 */
const TOKEN =
  /(?:\p{N}[\p{N}.,:]*\p{N}|\p{N})(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?|\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|[^\s\p{Cf}]/gu;

const PLAIN = /^[a-z0-9]+$/;

/** The words, figures and marks of a text, in order; white space and invisible characters lie between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = kindOf(word);
    const start = match.index;
    tokens.push({ start, end: start + word.length, text: word, kind, key: keyOf(word, kind) });
  }
  return tokens;
}

function kindOf(word: string): Token['kind'] {
  if (/^\p{N}/u.test(word)) return 'figure';
  return /^\p{L}/u.test(word) ? 'word' : 'mark';
}

function keyOf(word: string, kind: Token['kind']): string {
  if (kind === 'mark') return word;
  if (word === 'US' || word === 'U.S.' || word === 'U.S') return 'u.s.';
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ]/g, "'");
  return kind === 'word' && plain.includes('.') ? plain.replaceAll('.', '') : plain;
}
