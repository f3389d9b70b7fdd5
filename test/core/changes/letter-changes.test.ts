import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterChanges } from '#src/core/changes/letter-changes.ts';
import { applyChanges, inOneLine } from './apply-changes.ts';

describe('letterChanges', () => {
  it.each([
    ['launched', 'launch', 'launch[-ed|inflection]'],
    ['Mondays', "Monday's", "Monday[+'|inflection]s"],
    ['Sergei', 'Sergey', 'Serge[-i|inflection][+y|inflection]'],
    ['came', 'come', 'c[-a|inflection][+o|inflection]me'],
    ['seven', 'eight', '[-seven|inflection][+eight|inflection]'],
    ['😀xyz', '😁xyz', '[-😀|inflection][+😁|inflection]xyz'],
  ])('%s → %s', (a, b, line) => {
    expect(inOneLine(letterChanges(a, b, 'inflection'))).toBe(line);
  });

  it('gives b when applied to a', () => {
    assert(
      property(string(), string(), (a, b) => {
        expect(applyChanges(a, letterChanges(a, b, 'word'))).toBe(b);
      }),
      { seed: 20220110, numRuns: 1000 },
    );
  });
});
