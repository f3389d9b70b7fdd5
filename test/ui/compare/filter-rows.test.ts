import { describe, expect, it } from 'vitest';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { moveColumn, outletIds, chooseColumns } from '#src/ui/compare/choose-columns.ts';
import { countRows, countStandings, filterRows } from '#src/ui/compare/filter-rows.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { replaced, storyOf } from '../story-of.ts';

const story = storyOf(
  [
    ['Same words.', 'A Color here.', 'Other.', 'Alone.'],
    ['Same words.', 'A Colour here.', 'Another one.'],
  ],
  [
    ['A1', 'B1', 'verbatim'],
    [
      'A2',
      'B2',
      'edited',
      replaced('A Color here.', 'A Colour here.', 'Color', 'Colour', 'spelling'),
    ],
    ['A3', 'B3', 'reworded'],
  ],
);
const index = indexStory(story);
const rows = buildRows(index, { shown: [0, 1], base: 0 });
const all = { rows: 'all', hiddenRelations: [], mutedChanges: [] } as const;

describe('filterRows', () => {
  it('counts what each filter shows', () => {
    expect(countRows(index, rows, [])).toEqual({
      all: 4,
      shared: 3,
      differing: 2,
      only: 1,
      elsewhere: 0,
    });
    expect(countStandings(rows)).toEqual({
      verbatim: 1,
      edited: 1,
      reworded: 1,
      partial: 0,
      only: 1,
    });
  });

  it('counts each row once: shared, only here, or alone and told in part in another row', () => {
    const plain = storyOf(
      [
        ['One.', 'Two.', 'Three.'],
        ['One!', 'Nobody else.'],
      ],
      [
        ['A1', 'B1', 'verbatim'],
        ['A2', 'B1', 'partial'],
      ],
    );
    // A2 is in a pair with B1, but not in its row.
    const groups = [{ ...plain.groups[0]!, sentences: [plain.pairs[0]!.a, plain.pairs[0]!.b] }];
    const apart = indexStory({ ...plain, groups });
    const apartRows = buildRows(apart, { shown: [0, 1], base: 0 });
    expect(countRows(apart, apartRows, [])).toEqual({
      all: 4,
      shared: 1,
      differing: 0,
      only: 2,
      elsewhere: 1,
    });
    const elsewhere = filterRows(apart, apartRows, { ...all, rows: 'elsewhere' });
    expect(elsewhere.flatMap((row) => row.cells.flat().map(({ ref }) => ref))).toEqual([
      { article: 0, sentence: 1 },
    ]);
  });

  it('takes a pair for alike when all that differs is muted', () => {
    expect(countRows(index, rows, ['spelling']).differing).toBe(1);
  });

  it('leaves out rows all of whose relations are hidden, never those that stand alone', () => {
    const hidden = filterRows(index, rows, {
      ...all,
      hiddenRelations: ['verbatim', 'edited', 'reworded', 'partial'],
    });
    expect(hidden.map((row) => row.shared)).toEqual([false]);
  });
});

describe('chooseColumns', () => {
  const { articles } = story;

  it.each([
    ['all, where none is named', [], null, [0, 1], 0],
    ['the named ones in their order', ['001', '000'], null, [1, 0], 1],
    ['the named base', [], '001', [0, 1], 1],
    ['all, where fewer than two are known', ['001', 'gone'], 'gone', [0, 1], 0],
    ['each once', ['001', '001', '000'], null, [1, 0], 1],
  ])('shows %s', (_, outlets, base, shown, chosen) => {
    expect(chooseColumns(articles, { outlets, base })).toEqual({ shown, base: chosen });
  });

  it('names no outlets where all stand in the story’s order', () => {
    expect(outletIds(articles, [0, 1])).toEqual([]);
    expect(outletIds(articles, [1, 0])).toEqual(['001', '000']);
  });

  it('moves a column to another place', () => {
    expect(moveColumn([0, 1, 2], 0, 2)).toEqual([1, 2, 0]);
    expect(moveColumn([0, 1, 2], 2, 0)).toEqual([2, 0, 1]);
  });
});
