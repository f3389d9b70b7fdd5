import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoved, MOVED_MARGIN } from '#src/core/alignment/find-moved.ts';

const pair = (a: number, b: number, score = 1) => ({
  a: { article: 0, sentence: a },
  b: { article: 1, sentence: b },
  score,
});
const order = (...places: number[]) => places.map((b, a) => pair(a, b));

describe('findMoved', () => {
  it.each([
    ['one order', order(0, 1, 2, 3), [0, 0, 0, 0]],
    ['neighbours swapped', order(1, 0, 2, 3), [0, 0, 0, 0]],
    ['the first told last', order(5, 0, 1, 2, 3, 4), [5, 0, 0, 0, 0, 0]],
    ['the last told first', order(1, 2, 3, 4, 5, 0), [0, 0, 0, 0, 0, -5]],
    ['one sentence, two partners', [pair(0, 0), pair(0, 1), pair(1, 2)], [0, 0, 0]],
  ])('%s', (_, pairs, expected) => expect(findMoved(pairs)).toEqual(expected));

  it('lets the surer pairs set the order', () => {
    const pairs = [pair(0, 9, 0.2), pair(1, 0), pair(2, 1), pair(3, 2)];
    expect(findMoved(pairs)).toEqual([9, 0, 0, 0]);
  });

  it('keeps the pairs of different articles apart', () => {
    const other = { ...pair(0, 9), b: { article: 2, sentence: 9 } };
    expect(findMoved([...order(0, 1, 2), other])).toEqual([0, 0, 0, 0]);
  });

  it('says nothing within the margin, and more than the margin beyond it', () => {
    const places = fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 });
    fc.assert(
      fc.property(places, (found) => {
        for (const move of findMoved(order(...found)))
          expect(move === 0 || Math.abs(move) > MOVED_MARGIN).toBe(true);
        expect(findMoved(order(...found.toSorted((x, y) => x - y)))).toEqual(found.map(() => 0));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
