import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlySequence } from '#src/core/changes/only-sequence.ts';

/** All longest common subsequences as pairs of places, last first, by trying every choice. */
function allSequences(a: readonly number[], b: readonly number[]): number[][] {
  const from = (i: number, j: number): number[][] => {
    const ways: number[][] = [[]];
    for (let k = i; k < a.length; k++)
      for (let l = j; l < b.length; l++)
        if (a[k] === b[l]) ways.push(...from(k + 1, l + 1).map((rest) => [...rest, k, l]));
    return ways;
  };
  const all = from(0, 0);
  const longest = Math.max(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === longest);
}

describe('onlySequence', () => {
  it.each([
    ['nothing in common', [1, 2], [3], []],
    ['one order', [1, 2, 3], [1, 3], [2, 1, 0, 0]],
    ['two that changed places', [1, 2], [2, 1], null],
    ['a word that stands twice', [1], [1, 2, 1], null],
    ['an empty list', [], [1], []],
  ])('reads %s', (_, a, b, places) => {
    expect(onlySequence(a, b)).toEqual(places);
  });

  it('gives the one longest common subsequence, and nothing where there are several', () => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const all = allSequences(a, b);
        expect(onlySequence(a, b)).toEqual(all.length === 1 ? all[0] : null);
      }),
      { seed: 7 },
    );
  });

  it('leaves long lists to others', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    expect(onlySequence(list, list)).toBeNull();
  });
});
