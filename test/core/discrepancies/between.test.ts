import { describe, expect, it } from 'vitest';
import { discrepanciesBetween } from '#src/core/discrepancies/between.ts';

const TABLE: readonly (readonly [a: string, b: string, ...found: readonly string[]])[] = [
  [
    'The index fell 2.5 percent to close at 410.',
    'The index fell 2.7 percent to close at 410.',
    'count: 2.5 percent | 2.7 percent',
  ],
  [
    'Shares of the firm rose 19 cents to $4.',
    'Shares of the firm rose 20 cents to $4.',
    'money: 19 cents | 20 cents',
  ],
  [
    'The talks went on for seven hours.',
    'The talks went on for eight hours.',
    'duration: seven hours | eight hours',
  ],
  ['The pilot, aged 41, was not hurt.', 'The pilot, aged 43, was not hurt.', 'age: 41 | 43'],
  [
    'The storm hit the island on Friday.',
    'The storm hit the island on Thursday.',
    'date-time: Friday | Thursday',
  ],
  [
    'Officials in Veldane refused to comment.',
    'Officials in Ostmark refused to comment.',
    'name-spelling: Veldane | Ostmark',
  ],
  ['More than 40 people died in the fire.', '40 people died in the fire.'],
  ['The talks lasted 7 hours.', 'The talks lasted seven hours.'],
  ['It cost $1.2bn.', 'It cost 1.2 billion dollars.'],
  ['He said the plan had failed.', 'He said the plan had been a failure.'],
  ['The U.S. delegation left.', 'The American delegation left.'],
];

describe('discrepanciesBetween', () => {
  it.each(TABLE)('“%s” against “%s”', (a, b, ...found) => {
    const got = discrepanciesBetween(a, b).map(
      (d) => `${d.kind}: ${a.slice(d.a.start, d.a.end)} | ${b.slice(d.b.start, d.b.end)}`,
    );
    expect(got).toEqual(found);
  });

  it.each(TABLE)('mirrors when the sides of “%s” are swapped', (a, b) => {
    const there = discrepanciesBetween(a, b).map((d) => [d.kind, d.a, d.b]);
    const back = discrepanciesBetween(b, a).map((d) => [d.kind, d.b, d.a]);
    expect(back).toEqual(there);
  });
});
