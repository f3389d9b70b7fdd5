import { describe, expect, it } from 'vitest';
import {
  compareQuantities,
  type QuantityRelation,
} from '#src/core/discrepancies/compare-quantities.ts';
import { findQuantities } from '#src/core/mentions/quantities.ts';

const TABLE: readonly (readonly [a: string, b: string, relation: QuantityRelation])[] = [
  ['seven hours', 'a seven-hour meeting', 'same'],
  ['120 minutes', 'two hours', 'same'],
  ['$1.2bn', '1.2 billion dollars', 'same'],
  ['seven hours', 'eight hours', 'contradictory'],
  ['more than seven hours', 'eight hours', 'compatible'],
  ['more than seven hours', 'seven hours', 'compatible'],
  ['more than 13,000 people', 'thousands of people', 'compatible'],
  ['estimated 100,000 troops', '100,000 troops', 'compatible'],
  ['tens of thousands of troops', '100,000 troops', 'compatible'],
  ['nearly 200 people', '195 people', 'compatible'],
  ['nearly 200 people', '260 people', 'contradictory'],
  ['at least 12 people', '11 people', 'contradictory'],
  ['up to 300 jobs', '350 jobs', 'contradictory'],
  ['5 to 7 days', '6 days', 'compatible'],
  ['5 to 7 days', '8 days', 'contradictory'],
  ['two people', 'thousands of people', 'contradictory'],
];

describe('compareQuantities', () => {
  it.each(TABLE)('“%s” and “%s” are %s', (a, b, relation) => {
    const [x] = findQuantities(a);
    const [y] = findQuantities(b);
    if (!x || !y) throw new Error('no quantity');
    expect(compareQuantities(x, y)).toBe(relation);
    expect(compareQuantities(y, x)).toBe(relation);
  });
});
