import type { Token } from '../words/tokenize.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** The key of the token at `at`, empty outside the list. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** The characters of the token at `at`, empty outside the list. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Where the token at `at` begins; beyond the last one nothing does. */
export function startAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? Infinity;
}

/** Does the token at `at` begin with a capital? */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  return beginsWithCapital(textAt(tokens, at));
}

/** The characters without a possessive ending. */
export function possessiveLength(text: string): number {
  return /['’]s?$/.exec(text)?.[0].length ?? 0;
}
