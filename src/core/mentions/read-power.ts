import { figureAt, keyAt, type FigureToken } from './figure-tokens.ts';
import type { Reading } from './read-cardinal.ts';

type Tokens = readonly FigureToken[];

/** "1.1^23", "1.3x10^6": the power whose base, or whose factor of a power of ten, was read; else null. */
export function readPower(tokens: Tokens, base: Reading): Reading | null {
  const ten = /^[x×*]$/.test(keyAt(tokens, base.next)) && figureAt(tokens, base.next + 1) === 10;
  const at = base.next + (ten ? 2 : 0);
  if (keyAt(tokens, at) !== '^' || figureAt(tokens, at - 1) === null) return null;
  const exponent = signed(tokens, at + 1);
  if (exponent === null) return null;
  const value = ten ? base.value * 10 ** exponent.value : base.value ** exponent.value;
  return { value, next: exponent.next, scale: 1 };
}

/** A figure behind up to two signs: "-1", "--23". */
function signed(tokens: Tokens, from: number): { value: number; next: number } | null {
  let at = from;
  let sign = 1;
  for (; /^[+-]$/.test(keyAt(tokens, at)) && at < from + 2; at++)
    if (keyAt(tokens, at) === '-') sign = -sign;
  const figure = figureAt(tokens, at);
  return figure === null ? null : { value: sign * figure, next: at + 1 };
}
