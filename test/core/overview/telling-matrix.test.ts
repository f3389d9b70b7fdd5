import { describe, expect, it } from 'vitest';
import type { Group } from '#src/core/model.ts';
import { tellingMatrix } from '#src/core/overview/telling-matrix.ts';
import { smallStory } from '../../ui/story/small-story.ts';

const story = smallStory();

function group(id: string, ...refs: [article: number, sentence: number][]): Group {
  return { id, pairs: [], sentences: refs.map(([article, sentence]) => ({ article, sentence })) };
}

function rowsOf(...groups: Group[]) {
  return tellingMatrix({ articles: story.articles, groups });
}

describe('telling matrix', () => {
  it('gives the first sentence of each article and the share of the article before it', () => {
    const [row] = rowsOf(group('g', [0, 4], [0, 2], [2, 1]));
    expect(row?.places).toEqual([
      { ref: { article: 0, sentence: 2 }, at: 2 / 5, sentences: 2 },
      null,
      { ref: { article: 2, sentence: 1 }, at: 1 / 4, sentences: 1 },
    ]);
  });

  it('is named by a sentence that stands at its mark, under the headline where there is one', () => {
    for (const row of [
      ...tellingMatrix(story),
      ...rowsOf(group('g', [0, 0], [0, 3], [0, 4], [2, 3])),
    ]) {
      expect(row.places[row.label.article]?.ref).toEqual(row.label);
    }
    const [row] = rowsOf(group('g', [0, 0], [0, 3], [2, 3]));
    expect(row?.places[0]).toMatchObject({ ref: { article: 0, sentence: 3 }, at: 3 / 5 });
  });

  it('puts first what most tell, then what is told earliest, then the smaller id', () => {
    const ids = rowsOf(
      group('late', [0, 4], [1, 4]),
      group('b', [0, 1], [1, 1]),
      group('a', [0, 1], [1, 1]),
      group('all', [0, 4], [1, 4], [2, 3]),
    ).map((row) => row.group.id);
    expect(ids).toEqual(['all', 'a', 'b', 'late']);
  });

  it('leaves out what one article tells alone, even twice', () => {
    expect(rowsOf(group('own', [0, 1], [0, 2]))).toEqual([]);
  });

  it('leaves out groups of headlines alone, and takes no headline for a label', () => {
    const rows = rowsOf(group('heads', [0, 0], [1, 0]), group('both', [0, 0], [1, 1]));
    expect(rows.map((row) => [row.group.id, row.label])).toEqual([
      ['both', { article: 1, sentence: 1 }],
    ]);
  });

  it('covers every group of a real comparison that two or more articles report under their headlines', () => {
    const shared = story.groups.filter(
      ({ sentences }) =>
        new Set(sentences.map(({ article }) => article)).size > 1 &&
        sentences.some(({ sentence }) => sentence > 0),
    );
    expect(shared.length).toBeGreaterThan(2);
    expect(tellingMatrix(story)).toHaveLength(shared.length);
  });
});
