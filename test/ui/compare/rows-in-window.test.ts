import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { countToFill } from '#src/ui/compare/count-to-fill.ts';
import { packRows } from '#src/ui/compare/pack-rows.ts';
import { rowsInWindow } from '#src/ui/compare/rows-in-window.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { storyOf, type PairRow } from '../story-of.ts';

const COUNT = 60;
const sentence = (at: number) =>
  `The ferry number ${at} left the quay of Selby at noon in heavy rain.`;
const text = Array.from({ length: COUNT }, (_, at) => sentence(at));
const pairs = text.map((_, at): PairRow => [`A${at + 1}`, `B${at + 1}`, 'verbatim']);
const index = indexStory(storyOf([text, text], pairs));
const columns = { shown: [0, 1], base: 0 };
const rows = packRows(buildRows(index, columns), buildRows(index, columns));

function count(change: { around?: number; width?: number; height?: number; isList?: boolean }) {
  const { around = 0, width = 1440, height = 900, isList = false } = change;
  return rowsInWindow(rows, around, { index, columns, width, height, isList });
}

describe('the rows that are drawn with the first picture', () => {
  it('fill the window and are not all', () => {
    // Two lines and an edge are about 70 px.
    expect(count({})).toBeGreaterThan(900 / 70);
    expect(count({})).toBeLessThan(COUNT);
  });

  it('are fewer where the outlets stack, in a list and in a lower window', () => {
    expect(count({ width: 340 })).toBeLessThan(count({}));
    expect(count({ isList: true })).toBeLessThan(count({}));
    expect(count({ height: 400 })).toBeLessThan(count({}));
  });

  it('fill it upwards, too, from where the reader is', () => {
    expect(count({ around: COUNT - 1 })).toBe(count({}));
  });

  it('are as many as there are where those do not fill it', () => {
    expect(count({ height: 100_000 })).toBe(COUNT);
    expect(rowsInWindow([], 0, { index, columns, width: 1440, height: 900, isList: false })).toBe(
      0,
    );
  });
});

describe('counting to fill', () => {
  it('takes at least the window’s height on the fuller side, and no piece more than it needs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 2000 }),
        (heights, place, window) => {
          const around = place % heights.length;
          const found = countToFill(around, window, (at) => heights[at]);
          const sum = (from: number, to: number) =>
            heights.slice(Math.max(0, from), to).reduce((total, height) => total + height, 0);
          const isFull = (many: number) =>
            [sum(around, around + many), sum(around - many + 1, around + 1)].map(
              (height) => height >= 1.25 * window,
            );
          const ends = [heights.length - around, around + 1];
          // Each side is full, or at its end.
          isFull(found).forEach((full, side) => expect(full || found >= ends[side]!).toBe(true));
          // One fewer would leave a side that is neither.
          if (found > 1)
            expect(isFull(found - 1).some((full, side) => !full && found - 1 < ends[side]!)).toBe(
              true,
            );
        },
      ),
      { seed: 5 },
    );
  });
});
