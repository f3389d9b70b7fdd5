import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '#src/core/mentions/quantities.ts';
import type { Bound } from '#src/core/model.ts';

/** Own examples, one per rule: text, then for every quantity its words, value, unit, bound. */
const TABLE: readonly (readonly [
  text: string,
  ...found: readonly (readonly [text: string, value: number, unit: string | null, bound: Bound])[],
])[] = [
  ['They spoke for more than seven hours.', ['more than seven hours', 7, 'hour', 'more-than']],
  ['After a seven-hour meeting they left.', ['seven-hour', 7, 'hour', 'exact']],
  ['It took 7 hours.', ['7 hours', 7, 'hour', 'exact']],
  ['It took two-and-a-half years.', ['two-and-a-half years', 2.5, 'year', 'exact']],
  ['It took two hours and 30 minutes.', ['two hours and 30 minutes', 2.5, 'hour', 'exact']],
  ['It lasted an hour and a half.', ['an hour and a half', 1.5, 'hour', 'exact']],
  ['It took almost a minute.', ['almost a minute', 1, 'minute', 'less-than']],
  ['almost a quarter of an hour', ['almost a quarter of an hour', 0.25, 'hour', 'less-than']],
  ['after three-quarters of an hour', ['three-quarters of an hour', 0.75, 'hour', 'exact']],
  ['half a mile away', ['half a mile', 0.5, 'mile', 'exact']],
  ['within a fortnight', ['a fortnight', 1, 'fortnight', 'exact']],
  [
    'a barn bought for $310,000 six years ago',
    ['$310,000', 310_000, 'USD', 'exact'],
    ['six years', 6, 'year', 'exact'],
  ],
  ['1,200 two-day passes', ['1,200', 1200, null, 'exact'], ['two-day', 2, 'day', 'exact']],
  ['In 2019 three workers fell ill.', ['three workers', 3, 'worker', 'exact']],
  ['At 9:45 two men came.', ['two men', 2, 'man', 'exact']],
  [
    '12 million five months ago',
    ['12 million', 12e6, null, 'exact'],
    ['five months', 5, 'month', 'exact'],
  ],
  ['a hundred two-day passes', ['a hundred', 100, null, 'exact'], ['two-day', 2, 'day', 'exact']],
  [
    '$12 million and three years',
    ['$12 million', 12e6, 'USD', 'exact'],
    ['three years', 3, 'year', 'exact'],
  ],
  ['3 thousand five hundred goats', ['3 thousand five hundred goats', 3500, 'goat', 'exact']],
  ['one hundred twenty-fifth', ['one hundred twenty-fifth', 125, 'ordinal', 'exact']],
  [
    'jailed for two years, three months after the theft',
    ['two years', 2, 'year', 'exact'],
    ['three months', 3, 'month', 'exact'],
  ],
  ['one in five years', ['one', 1, null, 'exact'], ['five years', 5, 'year', 'exact']],
  ['Eight years after the war', ['Eight years', 8, 'year', 'exact']],
  ['Wait 5 to 7 days.', ['5 to 7 days', 5, 'day', 'exact']],
  ['Around 100,000 troops wait.', ['Around 100,000 troops', 100_000, 'troop', 'about']],
  ['tens of thousands of troops', ['tens of thousands of troops', 20_000, 'troop', 'vague']],
  ['Thousands have been killed.', ['Thousands', 2000, null, 'vague']],
  ['a dozen eggs', ['a dozen eggs', 12, 'egg', 'exact']],
  ['half a million people', ['half a million people', 500_000, 'person', 'exact']],
  ['a couple of hours', ['a couple of hours', 2, 'hour', 'vague']],
  ['several hundred soldiers', ['several hundred soldiers', 300, 'soldier', 'vague']],
  ['at least 12 dead', ['at least 12 dead', 12, 'dead', 'at-least']],
  ['nearly 40 police officers', ['nearly 40 police officers', 40, 'officer', 'less-than']],
  ['up to 300 jobs', ['up to 300 jobs', 300, 'job', 'at-most']],
  ['20 people or more', ['20 people or more', 20, 'person', 'at-least']],
  ['two of its soldiers died', ['two of its soldiers', 2, 'soldier', 'exact']],
  ['a 57-member meeting', ['57-member', 57, 'member', 'exact']],
  ['40 000 homes', ['40 000 homes', 40_000, 'home', 'exact']],
  ['a fine of $1.2bn', ['$1.2bn', 1.2e9, 'USD', 'exact']],
  ['worth US$3 million', ['US$3 million', 3e6, 'USD', 'exact']],
  [
    'some 25 million Australian dollars',
    ['some 25 million Australian dollars', 25e6, 'AUD', 'about'],
  ],
  ['it costs €5m', ['€5m', 5e6, 'EUR', 'exact']],
  ['for GBP 350', ['GBP 350', 350, 'GBP', 'exact']],
  [
    'thirteen dollars and forty-five cents',
    ['thirteen dollars and forty-five cents', 13.45, 'USD', 'exact'],
  ],
  ['it fell 8.5 percent', ['8.5 percent', 8.5, '%', 'exact']],
  ['it fell 8.5 per cent', ['8.5 per cent', 8.5, '%', 'exact']],
  ['one in five voters', ['one in five voters', 0.2, 'voter', 'exact']],
  ['two thirds of them', ['two thirds', 2 / 3, null, 'exact']],
  ['a third of the country', ['a third', 1 / 3, null, 'exact']],
  ['2½ miles away', ['2½ miles', 2.5, 'mile', 'exact']],
  ['200 square miles', ['200 square miles', 200, 'square mile', 'exact']],
  ['5 feet 2 inches tall', ['5 feet 2 inches', 5 + (0.0254 * 2) / 0.3048, 'foot', 'exact']],
  ['the 29-year-old soldier', ['29-year-old', 29, 'year-old', 'exact']],
  ['a child aged 5', ['5', 5, 'year-old', 'exact']],
  ['Jane Roe, 41, said no', ['41', 41, 'year-old', 'exact']],
  ['the twenty-fifth time', ['twenty-fifth', 25, 'ordinal', 'exact']],
  ['the 11th hour', ['11th', 11, 'ordinal', 'exact']],
  ['minus four degrees', ['minus four degrees', -4, 'degree', 'exact']],
  ['1 crore rupees', ['1 crore rupees', 1e7, 'INR', 'exact']],
];

describe('findQuantities', () => {
  const rows = TABLE.map(([text, ...found]) => ({ text, found }));

  it.each(rows)('reads “$text”', ({ text, found }) => {
    const got = findQuantities(text);
    expect(got.map((q) => [q.text, q.unit, q.bound])).toEqual(
      found.map(([words, , unit, bound]) => [words, unit, bound]),
    );
    got.forEach((q, at) => expect(q.value).toBeCloseTo(found[at]?.[1] ?? Number.NaN, 6));
  });

  it('keeps the upper end of a range', () => {
    expect(findQuantities('5 to 7 days')[0]?.high).toBe(7);
    expect(findQuantities('$5 million to $7 million')[0]).toMatchObject({ value: 5e6, high: 7e6 });
  });

  it.each([
    'in 2014',
    'the 2008 promise',
    'on January 10, 2022',
    'at 8:55 a.m. (07:55 GMT)',
    'no one came',
    'one of them left',
    'the A12 road',
  ])('finds no quantity in “%s”', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('gives spans that hold their text, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      ...'two and a half million - , . $ 1,000 7.5 percent of hundred in 2014 hours to tens thousands 1/2 the ½ old aged 40 one point minus'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const q of findQuantities(text)) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(q.start).toBeGreaterThanOrEqual(end);
          expect(q.figure.start).toBeGreaterThanOrEqual(q.start);
          expect(q.figure.end).toBeLessThanOrEqual(q.end);
          expect(Number.isFinite(q.value)).toBe(true);
          end = q.end;
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
