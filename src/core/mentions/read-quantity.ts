import type { Bound } from '../model.ts';
import { bareAge } from './bare-age.ts';
import { addedUnits } from './compound-unit.ts';
import { figureAt, keyAt, textAt, type FigureToken } from './figure-tokens.ts';
import { NUMBER_STARTS } from './number-words.ts';
import { boundAfter, boundBefore, signBefore } from './read-bound.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { moneyBefore, readUnit, type UnitReading } from './read-unit.ts';
import { UNITS, UNITS_BY_NAME } from './units.ts';
import { letterPattern } from '../words/letter-pattern.ts';

type Tokens = readonly FigureToken[];

/** Indices of tokens, half open. */
export interface TokenRange {
  readonly from: number;
  readonly next: number;
}

/** A quantity as token indices. */
export interface QuantityReading extends TokenRange {
  readonly figure: TokenRange;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** The quantity whose figure begins at the token `at`, or null; `from` may lie before `at`. */
export function readQuantity(tokens: Tokens, at: number): QuantityReading | null {
  if (!begins(tokens, at)) return null;
  const number = readNumber(tokens, at) ?? readOneUnit(tokens, at);
  if (!number || isPronoun(tokens, at, number)) return null;
  if (number.form === 'ordinal') return ordinal(at, number);
  const reading = readMeasured(tokens, at, number);
  return isYear(tokens, at, reading) ? null : reading;
}

function readMeasured(tokens: Tokens, at: number, number: NumberReading): QuantityReading {
  const money = moneyBefore(tokens, at) ?? { name: null, from: at };
  const high = readHigh(tokens, at, number, money.name !== null);
  const last = high ?? number;
  const measured = overOneUnit(tokens, last);
  const unit = readUnit(tokens, measured, money.name) ?? bareAge(tokens, at, last) ?? NO_UNIT;
  const added = addedUnits(tokens, unit);
  const next = unit === NO_UNIT ? last.next : added.next;
  const reach = readReach(tokens, money.from, next);
  const vague = number.form === 'vague' ? 'vague' : 'exact';
  return {
    from: reach.from,
    next: reach.next,
    figure: { from: at, next: last.next },
    value: reach.sign * (lowOf(number, high) * unit.factor + added.value),
    high: high && high.value * unit.factor,
    unit: unit.name || null,
    bound: reach.bound ?? vague,
  };
}

/** "half | an hour", "a quarter | of an hour", "half | a mile": the place of the unit that is parted, else what follows. */
function overOneUnit(tokens: Tokens, { form, value, next }: NumberReading): number {
  if (form !== 'fraction' || value >= 1) return next;
  const article = keyAt(tokens, next) === 'of' ? next + 1 : next;
  if (!/^an?$/.test(keyAt(tokens, article))) return next;
  const dimension = UNITS.get(keyAt(tokens, article + 1))?.dimension;
  return dimension === 'duration' || dimension === 'measure' ? article + 1 : next;
}

/** "$140-150 million": the lower end of a range counts in the scale of the higher. */
function lowOf(low: NumberReading, high: NumberReading | null): number {
  const scale = high && low.scale === 1 ? high.scale : 1;
  return scale >= 1000 && high && low.value * scale < high.value ? low.value * scale : low.value;
}

const NO_UNIT: UnitReading = { name: '', next: 0, factor: 1 };

/** The sign and the bound around a quantity, and the range with them; a bound before it goes first. */
function readReach(
  tokens: Tokens,
  from: number,
  next: number,
): TokenRange & { readonly sign: 1 | -1; readonly bound: Bound | null } {
  const { negative, from: start } = signBefore(tokens, from);
  const sign = negative ? -1 : 1;
  const before = boundBefore(tokens, start);
  if (before) return { from: before.from, next, sign, bound: before.bound };
  const after = boundAfter(tokens, next) ?? { next, bound: null };
  return { from: start, next: after.next, sign, bound: after.bound };
}

/** A figure right after letters ("A12", "COVID-19's") is part of a name; a code of money is not. */
function begins(tokens: Tokens, at: number): boolean {
  if (figureAt(tokens, at) === null && !NUMBER_STARTS.has(keyAt(tokens, at))) return false;
  if (!tokens[at]?.glued || !LETTERS(textAt(tokens, at - 1)).test(textAt(tokens, at - 1)))
    return true;
  return moneyBefore(tokens, at) !== null;
}

function ordinal(at: number, number: NumberReading): QuantityReading {
  const range = { from: at, next: number.next };
  const { value } = number;
  return { ...range, figure: range, value, high: null, unit: 'ordinal', bound: 'exact' };
}

const LASTING = /^(?:lasted|lasts|lasting|last|took|takes|within|half|for|spent|waited)$/;

/** "almost a minute", "lasted an hour", "an hour and a half": the article stands for one where a bound or a verb of lasting is before it, or a half follows. */
function readOneUnit(tokens: Tokens, at: number): NumberReading | null {
  if (!/^an?$/.test(keyAt(tokens, at))) return null;
  if (UNITS.get(keyAt(tokens, at + 1))?.dimension !== 'duration') return null;
  const measured =
    LASTING.test(keyAt(tokens, at - 1)) || boundBefore(tokens, at) !== null || isHalved(tokens, at);
  return measured ? { value: 1, next: at + 1, scale: 1, form: 'cardinal' } : null;
}

/** "an hour and a half". */
const isHalved = (tokens: Tokens, at: number) =>
  keyAt(tokens, at + 2) === 'and' &&
  keyAt(tokens, at + 3) === 'a' &&
  keyAt(tokens, at + 4) === 'half';

const BEFORE_PRONOUN =
  /^(?:no|the|this|that|any|every|each|which|some|another|only|good|bad|big|long)$/;
const AFTER_PRONOUN =
  /^(?:of|who|that|which|another|can|could|would|may|is|should|must|day|thing)$/;

/** "one of", "no one", "the one who": a pronoun, not a figure. */
function isPronoun(tokens: Tokens, at: number, number: NumberReading): boolean {
  if (keyAt(tokens, at) !== 'one' || number.next !== at + 1) return false;
  return BEFORE_PRONOUN.test(keyAt(tokens, at - 1)) || AFTER_PRONOUN.test(keyAt(tokens, at + 1));
}

/** Those who are counted by the thousand without a comma; before any other noun four figures are a year. */
const COUNTED = new Set('person man woman child troop soldier job home house'.split(' '));

/** "the 2008 promise", "its 1990 model": four figures without a bound, a unit of measure or people behind them. */
function isYear(tokens: Tokens, at: number, reading: QuantityReading): boolean {
  if (!/^(?:19|20)\d\d$/.test(textAt(tokens, at)) || reading.next > at + 4) return false;
  if (reading.bound !== 'exact' || reading.from !== at || tokens.length < 3) return false;
  if (reading.figure.next !== at + 1) return false;
  const { unit } = reading;
  return unit === null || !(UNITS_BY_NAME.has(unit) || COUNTED.has(unit));
}

/** The upper end of a range: "5 to 7 days", "5-7", "between 5 and 7", "six or seven". */
function readHigh(
  tokens: Tokens,
  at: number,
  low: NumberReading,
  money: boolean,
): NumberReading | null {
  const link = linkOfRange(tokens, at, low.next);
  if (link === null) return null;
  const sign = money && figureAt(tokens, low.next + 1) === null;
  const high = readNumber(tokens, low.next + (sign ? 2 : 1));
  if (high?.form !== 'cardinal' || high.value <= low.value) return null;
  return link === 'or' && high.value > low.value + 2 ? null : high;
}

function linkOfRange(tokens: Tokens, at: number, next: number): string | null {
  const link = keyAt(tokens, next);
  if (/^(?:-|–|—|to|or)$/.test(link)) return link;
  return link === 'and' && afterBetween(tokens, at) ? link : null;
}

const afterBetween = (tokens: Tokens, at: number) =>
  keyAt(tokens, at - 1) === 'between' || keyAt(tokens, at - 2) === 'between';

const LETTERS = letterPattern(String.raw`^\p{L}{1,2}$`);
