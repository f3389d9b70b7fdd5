import { countedNoun } from './counted-nouns.ts';
import { figureAt, gluedAt, keyAt, textAt, type FigureToken } from './figure-tokens.ts';
import { DOLLAR_PREFIXES, MONEY_ADJECTIVES, MONEY_SIGNS, UNITS, type Unit } from './units.ts';
import { letterPattern } from '../words/letter-pattern.ts';

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
  if (sign.key === '$') return dollarBefore(tokens, at);
  const name = MONEY_SIGNS.get(sign.key) ?? codeOf(sign);
  return name === null ? null : { name, from: at - 1 };
}

/** The currency of a code in capitals ("USD", "Rs"), or null. */
function codeOf(token: FigureToken | undefined): string | null {
  if (!token || !/^(?:[A-Z]{3}|Rs)$/.test(token.text)) return null;
  const unit = UNITS.get(token.key);
  return unit?.dimension === 'money' ? unit.name : null;
}

/** "US$", "A$", "u.s $": the letters right before the dollar sign say whose dollar it is. */
function dollarBefore(
  tokens: Tokens,
  at: number,
): { readonly name: string; readonly from: number } {
  const letters = tokens[at - 2];
  const name = letters && gluedAt(tokens, at - 1) ? DOLLAR_PREFIXES.get(letters.key) : undefined;
  return name !== undefined ? { name, from: at - 2 } : { name: 'USD', from: at - 1 };
}

/** "$5m", "€2m": after a sign of money a glued `m` is a million; elsewhere it is a metre. */
function millionAfter(tokens: Tokens, at: number, money: boolean): boolean {
  const token = tokens[at];
  if (token?.key !== 'm' || !token.glued || figureAt(tokens, at - 1) === null) return false;
  return money || countedNoun(tokens, at + 1) !== null;
}

/** Old, of age: the words that turn a duration into an age. */
function ageEnd(tokens: Tokens, at: number): number | null {
  let next = at;
  if (keyAt(tokens, next) === '-') next++;
  if (keyAt(tokens, next) === 'old' || keyAt(tokens, next) === 'olds') return next + 1;
  if (keyAt(tokens, next) === 'of' && keyAt(tokens, next + 1) === 'age') return next + 2;
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
  if (!unit || (token.key === 'm' && !token.glued && !/\d/.test(textAt(tokens, at - 1))))
    return null;
  if (isOtherWord(tokens, at)) return null;
  return durationOrAge(tokens, unit, at + 1);
}

/** "5 million second doses": an ordinal; "a 30-second delay", "one second" are of time. */
const isManyBefore = (tokens: Tokens, at: number) =>
  !/^(?:one|an?|1|half|-)$/.test(keyAt(tokens, at - 1)) && !/[.½¼¾]/.test(textAt(tokens, at - 1));

/** "the real" and "20 won" in words are no money, "many second doses" no time. */
function isOtherWord(tokens: Tokens, at: number): boolean {
  const key = keyAt(tokens, at);
  if (key === 'second') return isManyBefore(tokens, at);
  return key === 'real' || (key === 'won' && figureAt(tokens, at - 1) === null);
}

const MEASURE_ADJECTIVES = /^(?:square|cubic|metric|nautical)$/;
const DURATION_ADJECTIVES =
  /^(?:consecutive|straight|full|calendar|whole|long|more|further|additional)$/;
const PEOPLES = letterPattern(String.raw`^(?:us|\p{L}+ian|\p{L}+ish|\p{L}+ese)$`);

/** Two words that are one unit: "per cent", "percentage points", "square miles", "US dollars". */
function twoWordUnit(tokens: Tokens, at: number): UnitReading | null {
  const first = keyAt(tokens, at);
  const second = keyAt(tokens, at + 1);
  const name = PERCENTS.get(`${first} ${second}`) ?? adjectiveUnit(first, second);
  return name === null ? null : { name, next: at + 2, factor: 1 };
}

/** "130 kilometres per hour", "188 miles an hour", "130km/h". */
function speedUnit(tokens: Tokens, at: number): UnitReading | null {
  const name = SPEEDS.get(UNITS.get(keyAt(tokens, at))?.name ?? '');
  const link = keyAt(tokens, at + 1);
  if (name === undefined || !/^(?:per|an|a|\/)$/.test(link)) return null;
  const hour = keyAt(tokens, at + 2);
  return hour === 'hour' || hour === 'hr' || (link === '/' && hour === 'h')
    ? { name, next: at + 3, factor: 1 }
    : null;
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['kilometre', 'kph'],
  ['mile', 'mph'],
]);

/** "46.1C", "46 °C", "46 degrees Celsius"; degrees Fahrenheit are units of their own. */
function degreeUnit(tokens: Tokens, at: number): UnitReading | null {
  if (/^(?:°|degrees?)$/.test(keyAt(tokens, at))) {
    const name = DEGREES.get(textAt(tokens, at + 1));
    return { name: name ?? 'degree', next: name === undefined ? at + 1 : at + 2, factor: 1 };
  }
  const scale = textAt(tokens, at);
  const name = DEGREES.get(scale);
  if (name === undefined) return null;
  const near = gluedAt(tokens, at) && figureAt(tokens, at - 1) !== null;
  return near || scale.length > 1 ? { name, next: at + 1, factor: 1 } : null;
}

const DEGREES: ReadonlyMap<string, string> = new Map([
  ['C', 'degree'],
  ['Celsius', 'degree'],
  ['centigrade', 'degree'],
  ['F', 'fahrenheit'],
  ['Fahrenheit', 'fahrenheit'],
]);

const PERCENTS: ReadonlyMap<string, string> = new Map([
  ['per cent', '%'],
  ['percent point', 'percentage point'],
  ['percent points', 'percentage point'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
]);

function adjectiveUnit(first: string, second: string): string | null {
  const unit = UNITS.get(second);
  if (!unit) return null;
  if (unit.dimension === 'measure')
    return MEASURE_ADJECTIVES.test(first) ? `${first} ${unit.name}` : null;
  if (unit.dimension === 'duration') return DURATION_ADJECTIVES.test(first) ? unit.name : null;
  if (unit.dimension !== 'money' || !PEOPLES(first).test(first)) return null;
  return MONEY_ADJECTIVES.get(`${first} ${second}`) ?? unit.name;
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

/** Behind a hyphen ("seven-hour"), or behind "of" before a unit ("millions of dollars"). */
function unitStart(tokens: Tokens, at: number): number {
  const hyphen = keyAt(tokens, at) === '-' && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
  const of = keyAt(tokens, at) === 'of' && UNITS.has(keyAt(tokens, at + 1));
  return hyphen || of ? at + 1 : at;
}

function withUnit(
  tokens: Tokens,
  at: number,
  money: string | null,
  factor: number,
): UnitReading | null {
  const from = unitStart(tokens, at);
  if (money !== null) return moneyUnit(tokens, at, money, factor);
  const unit =
    speedUnit(tokens, from) ??
    degreeUnit(tokens, from) ??
    twoWordUnit(tokens, from) ??
    dottedMoney(tokens, from) ??
    unitWord(tokens, from);
  if (unit) return { ...unit, factor };
  const counted = countedNoun(tokens, at);
  return counted ? { name: counted.noun, next: counted.next, factor } : null;
}

/** After a sign of money a code may follow that says whose it is ("$20 AUD") or says it again. */
function moneyUnit(tokens: Tokens, at: number, money: string, factor: number): UnitReading {
  const unit = UNITS.get(keyAt(tokens, at));
  const code = codeOf(tokens[at]) ?? (unit?.name === money ? money : null);
  return { name: code ?? money, next: code === null ? at : at + 1, factor };
}
