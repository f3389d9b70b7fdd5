import { describe, expect, it } from 'vitest';
import { tenseDifferences } from '#src/core/discrepancies/tense.ts';
import { pairsOf } from './pair-of.ts';

const told = (...texts: readonly string[]) =>
  tenseDifferences(pairsOf(...texts)).map(({ strength, what }) => `${strength}: ${what}`);

describe('tense', () => {
  it.each([
    [
      'The long talks came amid fears of war.',
      'The long talks come amid fears of war.',
      'wording: The long talks “came” amid fears (A), “come” amid fears (B).',
    ],
    [
      'The ministers met in the capital on Friday.',
      'The ministers will meet in the capital on Friday.',
      'contradictory: The ministers “met” in the capital (A), “will meet” in the capital (B).',
    ],
    [
      'Workers used the pause to repair the bridge.',
      'Workers are using the pause to repair the bridge.',
      'wording: Workers “used” the pause (A), “are using” the pause (B).',
    ],
  ])('%s / %s', (a, b, what) => {
    expect(told(a, b)).toEqual([what]);
  });

  it.each([
    ['The mayor said the bridge was safe.', 'The mayor says the bridge was safe.'],
    ['He said that the unions wanted more.', 'He said that the unions want more.'],
    ['He told them that crews worked all night.', 'He told them that crews work all night.'],
    [
      'If the lenders turned the plan down, it fails.',
      'If the lenders turn the plan down, it fails.',
    ],
    ['Officials developed plans to close it.', 'Officials planned to close it.'],
    ['The ship is registered in Malta.', 'The ship was registered in Malta.'],
    ['“We worked hard,” he said.', '“We work hard,” he said.'],
    ['The crews have worked on it.', 'The crews worked on it.'],
  ])('is not what differs: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it('is told once of all outlets, each value at its exact place', () => {
    const texts = ['Talks came amid fears.', 'Talks come amid fears.', 'Talks come amid fears.'];
    const records = tenseDifferences(pairsOf(...texts));
    expect(records).toHaveLength(1);
    expect(records[0]?.values.map((v) => texts[v.article]?.slice(v.start, v.end))).toEqual([
      'came',
      'come',
      'come',
    ]);
  });
});
