import { describe, expect, it } from 'vitest';
import type { ChangeType } from '#src/core/model.ts';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { rowVariants } from '#src/ui/compare/row-variants.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { replaced, storyOf, type PairRow } from '../story-of.ts';

const a = 'We explained our plans.';
const b = 'We conveyed our plans!';

function variants(pair: PairRow, muted: ChangeType[] = [], base = 0) {
  const columns = { shown: [0, 1], base };
  const index = indexStory(storyOf([[a], [b]], [pair]));
  return buildRows(index, columns).flatMap((row) => rowVariants(row, columns, muted));
}

const word = replaced(a, b, 'explained', 'conveyed', 'word');
const mark = replaced(a, b, '.', '!', 'typography');
const between = [
  {
    op: 'equal' as const,
    text: ' our plans',
    a: { start: 12, end: 22 },
    b: { start: 11, end: 21 },
    type: null,
  },
];

describe('rowVariants', () => {
  it('tells the other outlet’s words against the base’s', () => {
    expect(variants(['A1', 'B1', 'edited', word])).toEqual([
      { article: 1, against: 0, variants: [{ lemma: 'explained', reading: 'conveyed' }] },
    ]);
  });

  it('turns with the base', () => {
    expect(variants(['A1', 'B1', 'edited', word], [], 1)[0]).toEqual({
      article: 0,
      against: 1,
      variants: [{ lemma: 'conveyed', reading: 'explained' }],
    });
  });

  it('leaves out marks alone and muted types', () => {
    const all = variants(['A1', 'B1', 'edited', [...word, ...between, ...mark]]);
    expect(all[0]?.variants).toHaveLength(1);
    expect(variants(['A1', 'B1', 'edited', word], ['word'])[0]?.variants).toEqual([]);
  });

  it('has none for reworded sentences, where every word would be one', () => {
    expect(variants(['A1', 'B1', 'reworded', word])).toEqual([]);
  });
});
