import { describe, expect, it } from 'vitest';
import type { Discrepancy } from '#src/core/model.ts';
import { sentenceAmong } from '#src/ui/compare/sentence-among.ts';

function recordOf(what: string, texts: readonly (readonly [number, string])[]): Discrepancy {
  const values = texts.map(([article, text]) => ({
    article,
    sentence: 0,
    start: 0,
    end: text.length,
    text,
    value: text,
  }));
  return { id: 'd', kind: 'duration', strength: 'contradictory', what, weight: 1, values };
}

const hours = recordOf(
  'The talks lasted more than seven hours (A), eight hours (B, D), seven hours (C).',
  [
    [0, 'more than seven hours'],
    [1, 'eight hours'],
    [2, 'seven hours'],
    [3, 'eight hours'],
  ],
);
// Its sentence does not say the values' own texts.
const said = recordOf('Sherman is “she” (A, C), “he” (B) throughout.', [
  [0, 'her'],
  [1, 'his'],
  [2, 'she'],
]);

describe('the sentence of a record among some outlets', () => {
  it.each([
    [hours, [0, 1, 2, 3], hours.what],
    [hours, [0, 1], 'The talks lasted more than seven hours (A), eight hours (B).'],
    [hours, [2, 3], 'The talks lasted seven hours (C), eight hours (D).'],
    [said, [0, 1], 'Sherman is “she” (A), “he” (B) throughout.'],
    [said, [0, 2], 'Sherman is “she” (A, C) throughout.'],
  ])('tells of those only: %#', (record, shown, what) => {
    expect(sentenceAmong(record, shown)).toEqual({ what, also: [] });
  });

  it('stays whole where the first wording would have to go, and tells of whom else it tells', () => {
    const { what, also } = sentenceAmong(said, [1]);
    expect(what).toBe(said.what);
    expect(also).toEqual([0, 2]);
  });
});
