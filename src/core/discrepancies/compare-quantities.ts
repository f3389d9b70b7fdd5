import type { Bound, Quantity } from '../model.ts';
import { UNITS_BY_NAME } from '../mentions/units.ts';

/** How two quantities of one thing stand to one another. */
export type QuantityRelation = 'same' | 'compatible' | 'contradictory';

/** How far a bound reaches, as factors of the value: "about 100" may be 90 to 110, "more than 100" up to 200, "thousands" (2,000) up to 20,000. */
const REACH: Readonly<Record<Bound, readonly [low: number, high: number]>> = {
  exact: [1, 1],
  about: [0.9, 1.1],
  'more-than': [1, 2],
  'at-least': [1, 2],
  'less-than': [0.5, 1],
  'at-most': [0.5, 1],
  vague: [1, 10],
};

/** The value in the base unit of its dimension: seconds, metres; other units are their own base. */
export function baseValue(quantity: Quantity): number {
  return quantity.value * factorOf(quantity);
}

function factorOf(quantity: Quantity): number {
  const unit = UNITS_BY_NAME.get(quantity.unit ?? '');
  return unit && unit.dimension !== 'money' ? unit.factor : 1;
}

function interval(quantity: Quantity): readonly [number, number] {
  const [low, high] = REACH[quantity.bound];
  const value = baseValue(quantity);
  return [
    value * low,
    (quantity.high === undefined ? value : quantity.high * factorOf(quantity)) * high,
  ];
}

/** Equal strings are the same quantity told with the same precision. */
export function quantityValue(quantity: Quantity): string {
  const high = quantity.high === undefined ? '' : `-${quantity.high}`;
  const money = isMoney(quantity) ? ` ${quantity.unit}` : '';
  return `${quantity.bound} ${Number(baseValue(quantity).toPrecision(12))}${high}${money}`;
}

const isMoney = ({ unit }: Quantity) =>
  UNITS_BY_NAME.get(unit ?? '')?.dimension === 'money' || /^[A-Z]{3}$/.test(unit ?? '');

/** Are both sums of money, in other currencies? No rate is known by which to tell whether they are alike. */
export function inOtherCurrencies(x: Quantity, y: Quantity): boolean {
  return x.unit !== y.unit && isMoney(x) && isMoney(y);
}

/** `same`: equal value and bound; `compatible`: both may be true at once; else `contradictory`. */
export function compareQuantities(x: Quantity, y: Quantity): QuantityRelation {
  if (quantityValue(x) === quantityValue(y)) return 'same';
  if (inOtherCurrencies(x, y)) return 'compatible';
  const [lowX, highX] = interval(x);
  const [lowY, highY] = interval(y);
  if (lowX <= highY && lowY <= highX) return 'compatible';
  return roundsTo(x, y) ? 'compatible' : 'contradictory';
}

/** Is one the other, told with fewer digits or in another unit? */
export function roundsTo(x: Quantity, y: Quantity): boolean {
  return isRounded(x, y) || isRounded(y, x);
}

/** Is `x` no more than `y` told with fewer digits (2.9 of 2.86, 13,000 of 13,247), or in another unit (30 miles, 48 km)? */
function isRounded(x: Quantity, y: Quantity): boolean {
  if (x.high !== undefined || y.high !== undefined) return false;
  if (x.unit !== y.unit) return ratio(x, y) < SAME_IN_OTHER_UNITS;
  const [one, other] = [written(x.text), written(y.text)];
  const scaled = one.value > 0 && x.value / one.value === y.value / other.value;
  if (scaled && one.decimals < other.decimals)
    return Number(other.value.toFixed(one.decimals)) === one.value;
  const digits = significant(x.value);
  const large = Math.abs(x.value) >= LEAST_ROUNDED && digits < significant(y.value);
  return large && Number(y.value.toPrecision(digits)) === x.value;
}

/** The figure as it is written, and how many decimals it has: 4.30 has two. */
function written(text: string): { readonly value: number; readonly decimals: number } {
  const figure = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  return {
    value: Number((figure?.[0] ?? '0').replaceAll(',', '')),
    decimals: figure?.[1]?.length ?? 0,
  };
}

/** 35 miles for 58 kilometres: outlets convert rounded figures and round again. */
const SAME_IN_OTHER_UNITS = 1.05;
/** Whole numbers below are counted, not rounded: 10 dead are not 12 dead. */
const LEAST_ROUNDED = 1000;

/** Digits of a whole number up to its last that is not zero: 2 of 13,000. */
function significant(value: number): number {
  return String(Math.abs(value)).replace(/0+$/, '').length;
}

/** The larger value over the smaller, at least 1; Infinity where one is zero or of the other sign. */
export function ratio(x: Quantity, y: Quantity): number {
  const a = baseValue(x);
  const b = baseValue(y);
  if (a === b) return 1;
  return a * b > 0 ? Math.max(a / b, b / a) : Infinity;
}

/** May one article tell both of one thing? "more than 200" and "at least 230" yes, "over seven" and "over eight" no. */
export function tellsBoth(x: Quantity, y: Quantity): boolean {
  const relation = compareQuantities(x, y);
  if (relation !== 'compatible') return relation === 'same';
  return x.bound !== y.bound || baseValue(x) === baseValue(y);
}
