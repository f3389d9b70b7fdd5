import type { Span } from '../model.ts';
import { isPlainSpace, plainKind, scanPlainToken } from './scan-plain-token.ts';

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
 * Every repetition stops at a character that it cannot take, so the time is linear. Nearly all tokens
 * of English news are read by `scanPlainToken`, which gives the same.
 */
const TOKEN =
  /(?:\p{N}[\p{N}.,:]*\p{N}|\p{N})(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?|\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|[^\s\p{Cf}]/gu;

/** The words, figures and marks of a text, in order; white space and invisible characters lie between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (isPlainSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = scanPlainToken(text, at);
    const token = end === -1 ? matchToken(text, at) : plainToken(text, at, end);
    if (token === null) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The token `[start, end)` that `scanPlainToken` has read. */
function plainToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const kind = plainKind(text.charCodeAt(start));
  const key = kind === 'mark' ? word : unified(word, word.toLowerCase(), kind);
  return { start, end, text: word, kind, key };
}

/** The next token from `from` on, by the pattern. */
function matchToken(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const word = match[0];
  const kind = kindOf(word);
  const start = match.index;
  return { start, end: start + word.length, text: word, kind, key: keyOf(word, kind) };
}

function kindOf(word: string): Token['kind'] {
  if (/^\p{N}/u.test(word)) return 'figure';
  return /^\p{L}/u.test(word) ? 'word' : 'mark';
}

function keyOf(word: string, kind: Token['kind']): string {
  if (kind === 'mark') return word;
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return unified(word, plain, kind);
}

function unified(word: string, plain: string, kind: Token['kind']): string {
  if (word === 'US' || word === 'U.S.') return 'u.s.';
  const key = plain.includes('’') || plain.includes('ʼ') ? plain.replace(/[’ʼ]/g, "'") : plain;
  return kind === 'word' && key.includes('.') ? key.replaceAll('.', '') : key;
}
