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

function count(change: { around?: number; innerWidth?: number; innerHeight?: number }) {
  const { around = 0, innerWidth = 1440, innerHeight = 900 } = change;
  return rowsInWindow(index, columns, rows, around, { innerWidth, innerHeight });
}

describe('the rows that are drawn with the first picture', () => {
  it('fill the window and are not all', () => {
    // Two lines and an edge are about 70 px.
    expect(count({})).toBeGreaterThan(900 / 70);
    expect(count({})).toBeLessThan(COUNT);
  });

  it('are fewer where the outlets stack and in a lower window', () => {
    expect(count({ innerWidth: 340 })).toBeLessThan(count({}));
    expect(count({ innerHeight: 400 })).toBeLessThan(count({}));
  });

  it('are as many as there are where those do not fill it', () => {
    expect(count({ innerHeight: 100_000 })).toBe(COUNT);
    expect(count({ around: COUNT - 2 })).toBe(2);
    expect(count({ around: COUNT })).toBe(0);
  });
});

describe('counting to fill', () => {
  it('takes as many pieces as fill the window by a quarter more, and none beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 40 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 320, max: 3840 }),
        fc.integer({ min: 1, max: 2160 }),
        (letters, around, innerWidth, innerHeight) => {
          const found = countToFill(around, { innerWidth, innerHeight }, (at) => letters[at]);
          const height = (many: number) =>
            letters
              .slice(around, around + many)
              .reduce((sum, each) => sum + 14 + (each * 7.5 * 25) / innerWidth, 0);
          const isAll = found === Math.max(0, letters.length - around);
          expect(isAll || height(found) >= 1.25 * innerHeight - 1e-6).toBe(true);
          if (found > 0) expect(height(found - 1)).toBeLessThan(1.25 * innerHeight + 1e-6);
        },
      ),
      { seed: 5 },
    );
  });
});
