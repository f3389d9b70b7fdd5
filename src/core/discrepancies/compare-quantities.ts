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
  return `${quantity.bound} ${Number(baseValue(quantity).toPrecision(12))}${high}`;
}

/** `same`: equal value and bound; `compatible`: both may be true at once; else `contradictory`. */
export function compareQuantities(x: Quantity, y: Quantity): QuantityRelation {
  if (quantityValue(x) === quantityValue(y)) return 'same';
  const [lowX, highX] = interval(x);
  const [lowY, highY] = interval(y);
  return lowX <= highY && lowY <= highX ? 'compatible' : 'contradictory';
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
