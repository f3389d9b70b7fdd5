import { describe, expect, it } from 'vitest';
import { negationDifferences } from '#src/core/discrepancies/negation.ts';
import { pairsOf } from './pair-of.ts';

const told = (...texts: readonly string[]) =>
  negationDifferences(pairsOf(...texts)).map(({ what }) => what);

describe('negation', () => {
  it.each([
    [
      'The minister did not confirm the attack on Friday.',
      'The minister confirmed the attack on Friday.',
      'The minister “did not confirm” the attack (A), “confirmed” the attack (B).',
    ],
    [
      "The two sides didn't sign the text in the end.",
      'The two sides signed the text in the end.',
      "The two sides “didn't sign” the text (A), “signed” the text (B).",
    ],
    [
      'Anna Berg will not sign the treaty.',
      'She will sign the treaty.',
      'Anna Berg “will not sign” the treaty (A), “will sign” the treaty (B).',
    ],
    [
      'The union has rejected the offer.',
      'The union has not rejected the offer.',
      'The union “has rejected” the offer (A), “has not rejected” the offer (B).',
    ],
    [
      'The firm has no plans to close the mill.',
      'The firm has plans to close the mill.',
      'The firm has “no plans” to close (A), “plans” to close (B).',
    ],
    [
      'Not a single job will be lost at the mill.',
      'Jobs will be lost at the mill.',
      '“Not a single job” will be lost (A), “Jobs” will be lost (B).',
    ],
  ])('%s / %s', (a, b, what) => {
    expect(told(a, b)).toEqual([what]);
  });

  it.each([
    ['The minister did not confirm the attack.', 'The minister refused to confirm the attack.'],
    ['The minister did not name the town.', 'The minister did not name the town at all.'],
    ['Three no votes would kill it.', 'Three votes would kill it.'],
    ['There is no doubt of the plan.', 'There is doubt of the plan.'],
    ['They have not met and will not meet.', 'They have met.'],
  ])('is not what differs: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
