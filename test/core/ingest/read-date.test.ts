import { describe, expect, it } from 'vitest';
import { findDates } from '#src/core/ingest/read-date.ts';

describe('findDates', () => {
  it.each([
    ['20220111', '2022-01-11'],
    ['January 10, 2022', '2022-01-10'],
    ['Jan. 10, 2022', '2022-01-10'],
    ['10 Jan 2022', '2022-01-10'],
    ['10th of January, 2022', '2022-01-10'],
    ['Monday, 10 January 2022 at 5:30pm', '2022-01-10'],
    ['MON 10 JAN 2022', '2022-01-10'],
    ['2022-01-10T08:55:00Z', '2022-01-10'],
    ['2022/1/5', '2022-01-05'],
    ['10.01.2022', '2022-01-10'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['05/05/2021', '2021-05-05'],
    ['29 February 2024', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
  });

  it.each([
    ['a date that can be read in two ways', '10/01/2022'],
    ['a day that does not exist', 'February 30, 2022'],
    ['a leap day of another year', '29 February 2023'],
    ['a month alone', 'January 2022'],
    ['a day without a year', 'Jan 10'],
    ['a number', '99123456, 1,234,567 and 12345678901'],
    ['nothing', ''],
  ])('leaves %s', (_, text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('gives every date with its place, in order', () => {
    const text = 'Updated 2022-01-11; first published Jan 10, 2022';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2022-01-11',
      'Jan 10, 2022',
    ]);
  });
});
