import type { Bound, Quantity } from '../model.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND } from './bounds.ts';
import { findDates } from './dates.ts';
import { figureTokens, type FigureToken } from './figure-tokens.ts';
import { readNumber, type NumberReading } from './read-number.ts';
import { moneyBefore, readUnit, type UnitReading } from './read-unit.ts';
import { UNITS, UNITS_BY_NAME } from './units.ts';

type Tokens = readonly FigureToken[];

/** A quantity while it is read: token indices, half open. */
interface Draft {
  readonly from: number;
  readonly next: number;
  readonly figure: { readonly from: number; readonly next: number };
  readonly value: number;
  readonly high?: number;
  readonly unit: string | null;
  readonly bound: Bound;
}

/**
 * The figures of a text as quantities, in order, none inside another: cardinals, ordinals, shares,
 * money, durations, ages, counts. The span takes in bound, sign and unit ("more than seven hours").
 * Dates, bare years and times of day are no quantities (`findDates` has them).
 */
export function findQuantities(text: string): Quantity[] {
  const tokens = figureTokens(text);
  const dates = findDates(text);
  const found: Quantity[] = [];
  let date = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    while ((dates[date]?.end ?? Infinity) <= token.start) date++;
    const inDate = (dates[date]?.start ?? Infinity) < token.end;
    const draft = inDate ? null : readQuantity(tokens, at);
    if (draft && Number.isFinite(draft.value)) found.push(toQuantity(text, tokens, draft));
    at = draft ? Math.max(draft.next, at + 1) : at + 1;
  }
  return found;
}

function toQuantity(text: string, tokens: Tokens, draft: Draft): Quantity {
  const start = tokens[draft.from]?.start ?? 0;
  const end = tokens[draft.next - 1]?.end ?? start;
  const figure = {
    start: tokens[draft.figure.from]?.start ?? start,
    end: tokens[draft.figure.next - 1]?.end ?? end,
  };
  const { value, unit, bound } = draft;
  const range = draft.high === undefined ? {} : { high: draft.high };
  return { start, end, text: text.slice(start, end), figure, value, ...range, unit, bound };
}

function readQuantity(tokens: Tokens, at: number): Draft | null {
  if (!begins(tokens, at)) return null;
  const number = readNumber(tokens, at) ?? readOneUnit(tokens, at);
  if (!number || isPronoun(tokens, at, number)) return null;
  if (number.form === 'ordinal') return plain(at, number, 'ordinal', 'exact');
  const money = moneyBefore(tokens, at);
  const high = readHigh(tokens, at, number, money?.name ?? null);
  const last = high ?? number;
  const unit = readUnit(tokens, last.next, money?.name ?? null) ?? agedUnit(tokens, at, last);
  const draft = withRest(tokens, at, number, high, unit, money?.from ?? at);
  return isYear(tokens, at, draft) ? null : draft;
}

/** Those who are counted by the thousand without a comma; before any other noun four figures are a year. */
const COUNTED = new Set('person man woman child troop soldier job home house'.split(' '));

/** "the 2008 promise", "its 1990 model": four figures without a bound, a unit of measure or people behind them. */
function isYear(tokens: Tokens, at: number, draft: Draft): boolean {
  if (!/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') || draft.next > at + 4) return false;
  if (draft.bound !== 'exact' || draft.from !== at || draft.figure.next !== at + 1) return false;
  const { unit } = draft;
  const lone = tokens.length < 3;
  return !lone && (unit === null || !(UNITS_BY_NAME.has(unit) || COUNTED.has(unit)));
}

/** A figure right after letters ("A12", "COVID-19's") is part of a name; a code of money is not. */
function begins(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !token.glued || !before) return true;
  return !/^\p{L}$|^\p{L}{1,2}$/u.test(before.text) || moneyBefore(tokens, at) !== null;
}

/** "almost a minute", "lasted an hour": the article stands for one where a bound or a verb of lasting is before it. */
function readOneUnit(tokens: Tokens, at: number): NumberReading | null {
  if (!/^an?$/.test(tokens[at]?.key ?? '')) return null;
  if (UNITS.get(tokens[at + 1]?.key ?? '')?.dimension !== 'duration') return null;
  const measured = boundBefore(tokens, at) ?? LASTING.test(tokens[at - 1]?.key ?? '');
  return measured ? { value: 1, next: at + 1, scale: 1, form: 'cardinal' } : null;
}

const LASTING = /^(?:lasted|lasts|lasting|last|took|takes|within|half)$/;

/** "one of", "no one", "the one who": a pronoun, not a figure. */
function isPronoun(tokens: Tokens, at: number, number: NumberReading): boolean {
  if (tokens[at]?.key !== 'one' || number.next !== at + 1) return false;
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[at + 1]?.key ?? '';
  return (
    /^(?:no|the|this|that|any|every|each|which|some|another|only|good|bad|big|long)$/.test(
      before,
    ) || /^(?:of|who|that|which|another|can|could|would|may|is|should|must|day|thing)$/.test(after)
  );
}

function plain(at: number, number: NumberReading, unit: string | null, bound: Bound): Draft {
  const figure = { from: at, next: number.next };
  return { from: at, next: number.next, figure, value: number.value, unit, bound };
}

/** The upper end of a range: "5 to 7 days", "5-7", "between 5 and 7". */
function readHigh(
  tokens: Tokens,
  at: number,
  low: NumberReading,
  money: string | null,
): NumberReading | null {
  const link = tokens[low.next]?.key ?? '';
  const between = tokens[at - 1]?.key === 'between' || tokens[at - 2]?.key === 'between';
  if (!/^(?:-|–|—|to|or)$/.test(link) && !(link === 'and' && between)) return null;
  const from = low.next + (money !== null && tokens[low.next + 1]?.figure === null ? 2 : 1);
  const high = readNumber(tokens, from);
  if (!high || high.form !== 'cardinal' || high.value <= low.value) return null;
  return link === 'or' && high.value > low.value + 2 ? null : high;
}

/** "aged 29", "Mykhailo, 29,": an age without a unit. */
function agedUnit(tokens: Tokens, at: number, last: NumberReading): UnitReading | null {
  const before = tokens[at - 1]?.key ?? '';
  const value = tokens[at]?.figure ?? last.value;
  if (value > 120 || !Number.isInteger(value)) return null;
  const aged =
    before === 'aged' || before === 'age' || (before === 'of' && tokens[at - 2]?.key === 'age');
  const name = tokens[at - 2];
  const between =
    before === ',' &&
    tokens[at]?.figure != null &&
    value >= 1 &&
    /^\p{Lu}\p{Ll}/u.test(name?.text ?? '') &&
    /^[,.)]$/.test(tokens[last.next]?.key ?? '');
  return aged || between ? { name: 'year-old', next: last.next, factor: 1 } : null;
}

function withRest(
  tokens: Tokens,
  at: number,
  number: NumberReading,
  high: NumberReading | null,
  unit: UnitReading | null,
  from: number,
): Draft {
  const last = high ?? number;
  const figure = { from: at, next: last.next };
  const half = unit ? halfAfter(tokens, unit) : null;
  const whole = (number.value + (half ? 0.5 : 0)) * (unit?.factor ?? 1);
  const rest = unit && !half ? smallerUnits(tokens, unit) : null;
  const value = whole + (rest?.value ?? 0);
  const next = rest?.next ?? half ?? unit?.next ?? last.next;
  const sign = signBefore(tokens, from);
  const before = boundBefore(tokens, sign.from);
  const after = boundAfter(tokens, next);
  const bound = before?.bound ?? after?.bound ?? (number.form === 'vague' ? 'vague' : 'exact');
  return {
    from: before?.from ?? sign.from,
    next: after && !before ? after.next : next,
    figure,
    value: sign.negative ? -value : value,
    ...(high ? { high: high.value * (unit?.factor ?? 1) } : {}),
    unit: unit && unit.name !== '' ? unit.name : null,
    bound,
  };
}

/** "one hour and a half". */
function halfAfter(tokens: Tokens, unit: UnitReading): number | null {
  if (tokens[unit.next]?.key !== 'and') return null;
  const article = tokens[unit.next + 1]?.key === 'a' ? 1 : 0;
  return tokens[unit.next + 1 + article]?.key === 'half' ? unit.next + 2 + article : null;
}

/** "two hours and 30 minutes", "5 feet 2 inches", "13 dollars and 45 cents": the smaller units, in the larger. */
function smallerUnits(
  tokens: Tokens,
  unit: UnitReading,
): { readonly value: number; readonly next: number } | null {
  const large = UNITS_BY_NAME.get(unit.name);
  if (!large) return null;
  const from = /^(?:and|,)$/.test(tokens[unit.next]?.key ?? '') ? unit.next + 1 : unit.next;
  const number = readNumber(tokens, from);
  if (!number || number.form !== 'cardinal') return null;
  const small = readUnit(tokens, number.next, null);
  const smaller = UNITS_BY_NAME.get(small?.name ?? '');
  if (!small || !smaller) return null;
  if (large.dimension === 'money' && smaller.name === 'cent')
    return { value: number.value / 100, next: small.next };
  if (large.dimension !== smaller.dimension || smaller.factor >= large.factor) return null;
  if (large.dimension === 'money' || large.dimension === 'share') return null;
  return { value: (number.value * smaller.factor) / large.factor, next: small.next };
}

/** "-4/5", "minus one": a sign before the figure; a hyphen between words is none. */
function signBefore(
  tokens: Tokens,
  from: number,
): { readonly from: number; readonly negative: boolean } {
  const before = tokens[from - 1];
  const word = before?.key === 'minus' || before?.key === 'negative';
  const dash = before !== undefined && /^[-−]$/.test(before.key) && tokens[from]?.glued;
  const open = dash && !before.glued;
  return word || open ? { from: from - 1, negative: true } : { from, negative: false };
}

/** The longest phrase of the table that ends right before the token `at`. */
function boundBefore(
  tokens: Tokens,
  at: number,
): { readonly bound: Bound; readonly from: number } | null {
  for (let from = Math.max(0, at - LONGEST_BOUND); from < at; from++) {
    const words = tokens.slice(from, at).map((token) => token.key);
    const bound = BOUNDS_BEFORE.get(words.join(' '));
    if (bound !== undefined) return { bound, from };
  }
  return null;
}

/** The longest phrase of the table that begins at the token `at`. */
function boundAfter(
  tokens: Tokens,
  at: number,
): { readonly bound: Bound; readonly next: number } | null {
  for (let next = Math.min(tokens.length, at + LONGEST_BOUND); next > at; next--) {
    const words = tokens.slice(at, next).map((token) => token.key);
    const bound = BOUNDS_AFTER.get(words.join(' '));
    if (bound !== undefined) return { bound, next };
  }
  return null;
}
