import type { Bound } from '../model.ts';
import {
  BOUND_FIRST_WORDS,
  BOUND_LAST_WORDS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  LONGEST_BOUND,
} from './bounds.ts';
import { gluedAt, keyAt, type FigureToken } from './figure-tokens.ts';

type Tokens = readonly FigureToken[];

/** The longest phrase of the table that ends right before the token `at`. */
export function boundBefore(
  tokens: Tokens,
  at: number,
): { readonly bound: Bound; readonly from: number } | null {
  if (!BOUND_LAST_WORDS.has(keyAt(tokens, at - 1))) return null;
  for (let from = Math.max(0, at - LONGEST_BOUND); from < at; from++) {
    const bound = BOUNDS_BEFORE.get(phrase(tokens, from, at));
    if (bound !== undefined) return { bound, from };
  }
  return null;
}

/** The longest phrase of the table that begins at the token `at`. */
export function boundAfter(
  tokens: Tokens,
  at: number,
): { readonly bound: Bound; readonly next: number } | null {
  if (!BOUND_FIRST_WORDS.has(keyAt(tokens, at))) return null;
  for (let next = Math.min(tokens.length, at + LONGEST_BOUND); next > at; next--) {
    const bound = BOUNDS_AFTER.get(phrase(tokens, at, next));
    if (bound !== undefined) return { bound, next };
  }
  return null;
}

const phrase = (tokens: Tokens, from: number, next: number) =>
  tokens
    .slice(from, next)
    .map((token) => token.key)
    .join(' ');

/** "-4/5", "minus one": a sign before the figure that begins at `from`; a hyphen between words is none. */
export function signBefore(
  tokens: Tokens,
  from: number,
): { readonly from: number; readonly negative: boolean } {
  const before = keyAt(tokens, from - 1);
  const word = before === 'minus' || before === 'negative';
  const dash = /^[-−]$/.test(before) && gluedAt(tokens, from) && !gluedAt(tokens, from - 1);
  return word || dash ? { from: from - 1, negative: true } : { from, negative: false };
}
