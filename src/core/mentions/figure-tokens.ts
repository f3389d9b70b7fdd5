import type { Span } from '../model.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** A figure, a run of letters, or one mark. */
export interface FigureToken extends Span {
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  /** The value of a figure, else null. */
  readonly figure: number | null;
  /** Does it follow the token before without white space? */
  readonly glued: boolean;
}

const TOKEN = letterPattern(
  String.raw`\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?|\.\d+|[½⅓⅔¼¾⅕⅛]|\p{L}+|[^\s\p{L}]`,
  'g',
);

/** Grouping by threes (1,234,567.8), by twos as in India (12,34,567), by points (1.234.567). */
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?)$/;
const POINTED = /^\d{1,3}(?:\.\d{3}){2,}$/;
const PLAIN = /^(?:\d*\.)?\d+(?:[eE][+-]?\d+)?$/;
const COMMA = /^\d+,\d{1,2}$/;

/** Figures begin so; most tokens are words, and are not asked further. */
const MAY_BE_FIGURE = /^[\d.½⅓⅔¼¾⅕⅛]/;

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

/** The value of a figure as it is written, or null where it is a list ("22,24,26") or an address. */
function figureValue(text: string): number | null {
  if (!MAY_BE_FIGURE.test(text)) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (POINTED.test(text)) return Number(text.replaceAll('.', ''));
  if (COMMA.test(text)) return Number(text.replace(',', '.'));
  return VULGAR[text] ?? null;
}

/** The tokens of a text in order. A run of figures that is no one number is taken apart. */
export function figureTokens(text: string): FigureToken[] {
  const tokens: FigureToken[] = [];
  let end = -1;
  const add = (start: number, word: string, figure: number | null) => {
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      key: word.toLowerCase(),
      figure,
      glued: start === end,
    });
    end = start + word.length;
  };
  const pattern = TOKEN(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0];
    const value = figureValue(word);
    if (value !== null || !/\d/.test(word)) add(match.index, word, value);
    else
      for (const part of word.matchAll(/\d+|[^\d]/g))
        add(match.index + part.index, part[0], /\d/.test(part[0]) ? Number(part[0]) : null);
  }
  return tokens;
}

/** The key of the token at an index; empty beyond either end. */
export function keyAt(tokens: readonly FigureToken[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** The token's exact characters; empty beyond either end. */
export function textAt(tokens: readonly FigureToken[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The value of the figure at an index; null for words, marks and beyond either end. */
export function figureAt(tokens: readonly FigureToken[], at: number): number | null {
  return tokens[at]?.figure ?? null;
}

/** Does the token follow the one before it without white space? False beyond either end. */
export function gluedAt(tokens: readonly FigureToken[], at: number): boolean {
  return tokens[at]?.glued ?? false;
}
