import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '#src/core/overview/cut-text.ts';

describe('cut text', () => {
  it.each([
    ['short enough', 40, 'short enough'],
    ['one\n  line', 40, 'one line'],
    [
      'The talks ended late, and nobody in the harbour was pleased with them',
      40,
      'The talks ended late …',
    ],
    [
      'The talks ended late on Tuesday night without any deal',
      30,
      'The talks ended late on …'.replace(' on', ''),
    ],
    ['Officials walked out of the building', 27, 'Officials walked …'],
    ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampf …'],
  ])('%j at %i characters is %j', (text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });

  it('never passes the limit, begins as the text does, and keeps characters whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 4, max: 50 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          const line = text.replace(/\s+/g, ' ').trim();
          expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 3));
          expect(line.startsWith(cut.replace(/ …$/, ''))).toBe(true);
          expect(cut).not.toMatch(/[\uD800-\uDBFF] …$/);
        },
      ),
      { seed: 20220110, numRuns: 300 },
    );
  });
});
