import { describe, expect, it } from 'vitest';
import { certaintyDifferences } from '#src/core/discrepancies/certainty.ts';
import { pairsOf } from './pair-of.ts';

const told = (...texts: readonly string[]) =>
  certaintyDifferences(pairsOf(...texts)).map(({ what }) => what);

describe('certainty', () => {
  it.each([
    [
      'Doctors who perform it could face two years in prison.',
      'Doctors who perform it would face two years in prison.',
      'Doctors who perform it “could face” two years (A), “would face” two years (B).',
    ],
    [
      'Two envoys were killed in an apparent ambush near the town.',
      'Two envoys were killed in an ambush near the town.',
      '… envoys were killed in an “apparent ambush” near the town (A), “ambush” near the town (B).',
    ],
    [
      'The new rules must apply to all carriers.',
      'The new rules will apply to all carriers.',
      'The new rules “must apply” to all carriers (A), “will apply” to all carriers (B).',
    ],
    [
      'Two sailors may have died in the storm.',
      'Two sailors died in the storm.',
      'Two sailors “may have died” in the storm (A), “died” in the storm (B).',
    ],
    [
      'Critics feared that the tapes could be used in court.',
      'He warned they would be used in court.',
      'Critics feared that the tapes “could be used” in court (A), “would be used” in court (B).',
    ],
  ])('%s / %s', (a, b, what) => {
    expect(told(a, b)).toEqual([what]);
  });

  it.each([
    ['The army will leave the town.', 'The army would leave the town.'],
    ['The army may leave the town.', 'The army could leave the town.'],
    ['They could not agree on a date.', 'They did not agree on a date.'],
    ['The alleged thief fled.', 'The man who police believe is the thief fled.'],
    ['Probably 200 people fled.', '200 people fled.'],
  ])('is not what differs: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
