import { describe, expect, it } from 'vitest';
import { placeDifferences } from '#src/core/discrepancies/place.ts';
import { pairsOf } from './pair-of.ts';

const told = (...texts: readonly string[]) =>
  placeDifferences(pairsOf(...texts)).map(({ strength, what }) => `${strength}: ${what}`);

describe('place', () => {
  it.each([
    [
      'The two envoys met in Geneva on Monday.',
      'The two envoys met in Vienna on Monday.',
      'contradictory: The two envoys met in Geneva (A), in Vienna (B).',
    ],
    [
      'The envoys met in Geneva last month.',
      'The envoys met in Vienna last month.',
      'contradictory: The envoys met in Geneva (A), in Vienna (B).',
    ],
    [
      'The crew came ashore in Hestoy.',
      'The crew came ashore in Sandvik.',
      'contradictory: The crew came ashore in Hestoy (A), in Sandvik (B).',
    ],
    [
      'The bomb went off near Jerusalem on Tuesday.',
      'The attack in Israel on Tuesday killed two.',
      'precision: The bomb went off near Jerusalem (A), in Israel (B).',
    ],
    [
      'The convoy stopped near Baghdad on Tuesday.',
      'The convoy stopped in Baghdad on Tuesday.',
      'precision: The convoy stopped near Baghdad (A), in Baghdad (B).',
    ],
  ])('%s / %s', (a, b, what) => {
    expect(told(a, b)).toEqual([what]);
  });

  it.each([
    ['They met in Geneva on Monday.', 'They met in Geneva, then in Vienna on Monday.'],
    ['Cases in Britain rose fast.', 'Cases in the UK rose fast.'],
    ['They invested in Micron again.', 'They invested in Elpida again.'],
    ['A convoy moved near Fallujah today.', 'A convoy moved near Falluja today.'],
    ['The vote in May was close.', 'The vote in June was close.'],
    ['Crowding in Texas prisons grew.', 'Crowding in Ohio prisons grew.'],
  ])('is not what differs: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
