import { countedNoun } from './counted-nouns.ts';
import type { FigureToken } from './figure-tokens.ts';
import { DOLLAR_PREFIXES, MONEY_ADJECTIVES, MONEY_SIGNS, UNITS, type Unit } from './units.ts';

type Tokens = readonly FigureToken[];

/** What a figure is counted in; `next` is the index of the token after it, `factor` scales the figure. */
export interface UnitReading {
  readonly name: string;
  readonly next: number;
  readonly factor: number;
}

/** A sign or code of money that ends right before the token `at`: its currency, and where it begins. */
export function moneyBefore(
  tokens: Tokens,
  at: number,
): { readonly name: string; readonly from: number } | null {
  const sign = tokens[at - 1];
  if (!sign || (tokens[at]?.start ?? 0) - sign.end > 1) return null;
  const name = MONEY_SIGNS.get(sign.key);
  if (name !== undefined)
    return sign.key === '$' ? dollarBefore(tokens, at) : { name, from: at - 1 };
  const code = UNITS.get(sign.key);
  if (code?.dimension !== 'money' || !(/^[A-Z]{3}$/.test(sign.text) || sign.text === 'Rs'))
    return null;
  return { name: code.name, from: at - 1 };
}

/** "US$", "A$", "u.s $": the letters right before the dollar sign say whose dollar it is. */
function dollarBefore(
  tokens: Tokens,
  at: number,
): { readonly name: string; readonly from: number } {
  const letters = tokens[at - 2];
  const name = letters && tokens[at - 1]?.glued ? DOLLAR_PREFIXES.get(letters.key) : undefined;
  return name !== undefined ? { name, from: at - 2 } : { name: 'USD', from: at - 1 };
}

/** "$5m", "€2m": after a sign of money a glued `m` is a million; elsewhere it is a metre. */
function millionAfter(tokens: Tokens, at: number, money: boolean): boolean {
  const token = tokens[at];
  if (token?.key !== 'm' || !token.glued || tokens[at - 1]?.figure == null) return false;
  return money || countedNoun(tokens, at + 1) !== null;
}

/** Old, of age: the words that turn a duration into an age. */
function ageEnd(tokens: Tokens, at: number): number | null {
  let next = at;
  if (tokens[next]?.key === '-') next++;
  if (tokens[next]?.key === 'old' || tokens[next]?.key === 'olds') return next + 1;
  if (tokens[next]?.key === 'of' && tokens[next + 1]?.key === 'age') return next + 2;
  return null;
}

function durationOrAge(tokens: Tokens, unit: Unit, next: number): UnitReading {
  const old = unit.dimension === 'duration' ? ageEnd(tokens, next) : null;
  if (old !== null) return { name: `${unit.name}-old`, next: old, factor: 1 };
  return { name: unit.name, next, factor: 1 };
}

/** Units of one letter or sign count only against the figure: "48m", "100%", "5ft". */
function unitWord(tokens: Tokens, at: number): UnitReading | null {
  const token = tokens[at];
  if (!token) return null;
  const unit = UNITS.get(token.key);
  if (!unit || (token.key === 'm' && !token.glued && !/\d/.test(tokens[at - 1]?.text ?? '')))
    return null;
  if (token.key === 'real' || (token.key === 'won' && tokens[at - 1]?.figure === null)) return null;
  return durationOrAge(tokens, unit, at + 1);
}

/** Two words that are one unit: "per cent", "percentage points", "square miles", "US dollars". */
function twoWordUnit(tokens: Tokens, at: number): UnitReading | null {
  const first = tokens[at]?.key ?? '';
  const second = tokens[at + 1]?.key ?? '';
  const after = at + 2;
  if (first === 'per' && second === 'cent') return { name: '%', next: after, factor: 1 };
  if (/^percent(?:age)?$/.test(first) && /^points?$/.test(second))
    return { name: 'percentage point', next: after, factor: 1 };
  const unit = UNITS.get(second);
  if (!unit) return null;
  if (/^(?:square|cubic|metric|nautical)$/.test(first) && unit.dimension === 'measure')
    return { name: `${first} ${unit.name}`, next: after, factor: 1 };
  if (/^(?:consecutive|straight|full|calendar|whole|long|more|further|additional)$/.test(first))
    return unit.dimension === 'duration' ? { name: unit.name, next: after, factor: 1 } : null;
  if (unit.dimension !== 'money' || !/^\p{L}+$/u.test(first)) return null;
  const name = MONEY_ADJECTIVES.get(`${first} ${second}`) ?? unit.name;
  return /^(?:us|turkish|finnish|british|chinese|japanese|\p{L}+ian|\p{L}+ish|\p{L}+ese)$/u.test(
    first,
  )
    ? { name, next: after, factor: 1 }
    : null;
}

/** "u.s. dollars", "U.S. dollars": letters and points before the word for money. */
function dottedMoney(tokens: Tokens, at: number): UnitReading | null {
  const keys = tokens.slice(at, at + 5).map((token) => token.key);
  if (keys.slice(0, 4).join('') !== 'u.s.') return null;
  const unit = UNITS.get(keys[4] ?? '');
  return unit?.dimension === 'money' ? { name: unit.name, next: at + 5, factor: 1 } : null;
}

/** What the figure that ends before the token `at` is counted in, or null for a bare figure. */
export function readUnit(tokens: Tokens, at: number, money: string | null): UnitReading | null {
  if (millionAfter(tokens, at, money !== null))
    return withUnit(tokens, at + 1, money, 1e6) ?? { name: money ?? '', next: at + 1, factor: 1e6 };
  return withUnit(tokens, at, money, 1);
}

function withUnit(
  tokens: Tokens,
  at: number,
  money: string | null,
  factor: number,
): UnitReading | null {
  const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued;
  const from = hyphen ? at + 1 : at;
  if (money !== null) {
    const code = UNITS.get(tokens[from]?.key ?? '');
    const own =
      code?.name === money ||
      (code?.dimension === 'money' && /^[A-Z]{3}$/.test(tokens[from]?.text ?? ''));
    return { name: own && code ? code.name : money, next: own ? from + 1 : at, factor };
  }
  const unit = twoWordUnit(tokens, from) ?? dottedMoney(tokens, from) ?? unitWord(tokens, from);
  if (unit) return { ...unit, factor };
  const counted = countedNoun(tokens, at);
  return counted ? { name: counted.noun, next: counted.next, factor } : null;
}
