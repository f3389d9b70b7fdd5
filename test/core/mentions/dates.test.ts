import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate, weekdayOf } from '#src/core/mentions/calendar.ts';
import { findDates } from '#src/core/mentions/dates.ts';

/** A Tuesday. */
const DATE = '2022-01-11';

const TABLE: readonly (readonly [text: string, words: string, value: string, alone: string])[] = [
  ['talks on Monday', 'Monday', '2022-01-10', 'monday'],
  ['Mondays talks', 'Mondays', '2022-01-10', 'monday'],
  ['on Tuesday evening', 'Tuesday', '2022-01-11', 'tuesday'],
  ['next Monday', 'next Monday', '2022-01-17', 'monday'],
  ['last Tuesday', 'last Tuesday', '2022-01-04', 'tuesday'],
  ['it ended yesterday', 'yesterday', '2022-01-10', 'yesterday'],
  ['last month', 'last month', '2021-12', 'last month'],
  ['last year', 'last year', '2021', 'last year'],
  ['on January 10, 2022', 'January 10, 2022', '2022-01-10', '2022-01-10'],
  ['on 10 Jan. 2022', '10 Jan. 2022', '2022-01-10', '2022-01-10'],
  ['on Dec. 8', 'Dec. 8', '2021-12-08', '--12-08'],
  ['the 3rd of February', '3rd of February', '2022-02-03', '--02-03'],
  ['in March 2019', 'March 2019', '2019-03', '2019-03'],
  ['in 2014', '2014', '2014', '2014'],
  ['the 1990s', '1990s', '1990s', '1990s'],
  ['2022-01-10', '2022-01-10', '2022-01-10', '2022-01-10'],
  ['at 8:55 a.m.', '8:55 a.m.', '08:55', '08:55'],
  ['at 9 pm', '9 pm', '21:00', '21:00'],
  ['at 12.30 am', '12.30 am', '00:30', '00:30'],
  ['at 07:55', '07:55', '07:55', '07:55'],
  ['by noon', 'noon', '12:00', '12:00'],
];

describe('findDates', () => {
  it.each(TABLE)('resolves “%s” against the article’s day', (text, words, value) => {
    expect(findDates(text, DATE).map((d) => [d.text, d.value])).toEqual([[words, value]]);
  });

  it.each(TABLE)(
    'guesses no day for “%s” where the article’s is unknown',
    (text, words, _, alone) => {
      expect(findDates(text).map((d) => [d.text, d.value])).toEqual([[words, alone]]);
    },
  );

  it.each(['she may 10 times say so', 'they march 5 miles', 'in 2014,500 cases', 'a 25-hour day'])(
    'finds no date in “%s”',
    (text) => {
      expect(findDates(text, DATE)).toEqual([]);
    },
  );

  it('gives spans that hold their text, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      ...'on Monday 10 January , 2022 at 8:55 a.m. in 2014 last month the May 5th and of next week 1990s'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words).map((list) => list.join(' ')),
        (text) => {
          let end = 0;
          for (const found of findDates(text, DATE)) {
            expect(text.slice(found.start, found.end)).toBe(found.text);
            expect(found.start).toBeGreaterThanOrEqual(end);
            end = found.end;
          }
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('the calendar', () => {
  it('turns days into dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const [year = 0, month = 0, day = 0] = isoDate(days).split('-').map(Number);
        expect(dayNumber(year, month, day)).toBe(days);
        expect(isoDate(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(days)).toBe(new Date(days * 86_400_000).getUTCDay());
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
