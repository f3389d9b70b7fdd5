import { assert, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '#src/core/alignment/agreement.ts';
import { similarity } from '#src/core/alignment/similarity.ts';

const texts = tuple(string({ unit: 'binary' }), string());

describe.each([
  ['similarity', similarity],
  ['agreement', agreement],
] as const)('%s', (_, score) => {
  it('stays between 0 and 1 and is the same both ways, whatever the texts', () => {
    assert(
      property(texts, ([a, b]) => {
        const value = score(a, b);
        expect(value >= 0 && value <= 1 && value === score(b, a)).toBe(true);
      }),
      { seed: 20220115, numRuns: 200 },
    );
  });
});

describe('similarity', () => {
  const claim = 'The army pulled back its 5,000 soldiers from the border on Friday.';

  it.each([
    ['a synonym', 'The army withdrew 5,000 troops from the frontier on Friday.'],
    ['a number word', 'Five thousand soldiers were pulled back from the border.'],
    ['British spelling and a possessive', 'The army’s 5,000 soldiers left the border Friday.'],
  ])('sees through %s', (_, other) => {
    const unrelated = 'The bank raised its interest rates again on Friday.';
    expect(similarity(claim, other)).toBeGreaterThan(similarity(claim, unrelated) + 0.3);
  });
});

describe('agreement', () => {
  it('asks another question than similarity: what is left out counts', () => {
    const whole =
      'The company cut 300 jobs in Lyon and closed its plant in Turin after a bad year.';
    const part = 'The company cut 300 jobs in Lyon.';
    const same = 'The firm cut 300 jobs in Lyon and shut its Turin plant after a bad year.';
    expect(agreement(whole, same)).toBeGreaterThan(agreement(whole, part) + 0.2);
  });
});
