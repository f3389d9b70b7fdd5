import { describe, expect, it } from 'vitest';
import { recordsOf } from './records-of.ts';

const told = (a: string, b: string) =>
  (['count', 'duration', 'money'] as const)
    .flatMap((kind) => recordsOf(kind, `Storm.\n\n${a}\n`, `Storm.\n\n${b}\n`))
    .map(({ strength, what }) => [strength, what]);

describe('figures', () => {
  it.each([
    [
      'nobody from somebody',
      'No one was hurt.',
      'One security guard was slightly injured.',
      'The number of injured is given as none (A), one (B).',
    ],
    [
      'no arrests from some',
      'Police have made no arrests.',
      'Police said two men were arrested.',
      'The number of arrested is given as none (A), two (B).',
    ],
    [
      'two lengths of one kind',
      'The bang was heard as far as 20 miles away, and people within 3 miles were told to leave.',
      'The bang was heard 25 miles away, and people within five kilometres were told to leave.',
      '“The bang was heard as far as …”: 20 miles (A), 25 miles (B).',
    ],
    [
      'how long by the words that lead to it',
      'Play was held up for 11 minutes by the storm.',
      'Play was held up for 20 minutes by the storm.',
      '“Play was held up for …”: 11 minutes (A), 20 minutes (B).',
    ],
  ])('tell %s', (_, a, b, what) => {
    expect(told(a, b)).toEqual([['contradictory', what]]);
  });

  it.each([
    [
      'a rounded number of people that covers the other',
      'One man died in the storm and 27 others were injured.',
      'One man died in the storm and about 30 have been hurt.',
      'The number of injured is given as 27 (A), about 30 (B).',
    ],
    [
      'parts of an hour',
      'Play was held up for 11 minutes by the storm.',
      'Play was held up for almost a quarter of an hour by the storm.',
      '“Play was held up for …”: 11 minutes (A), almost a quarter of an hour (B).',
    ],
  ])('hold %s to be told with other precision', (_, a, b, what) => {
    expect(told(a, b)).toEqual([['precision', what]]);
  });

  it.each([
    ['none badly', 'No one was seriously hurt.', 'Three men were hurt.'],
    ['none more', 'No one else was hurt.', 'Three men were hurt.'],
    ['a hope', 'Police want to ensure that no one is hurt.', 'Three men were hurt.'],
    ['another time', 'No one was hurt.', 'In 2009 three men were hurt.'],
    [
      'both in one article',
      'Three men were hurt on Monday. No one was hurt on Tuesday.',
      'Three men were hurt.',
    ],
  ])('say nothing of %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
