import { describe, expect, it } from 'vitest';
import { sharedText } from '#src/core/overview/shared-text.ts';
import { smallStory } from '../../ui/story/small-story.ts';

describe('shared text', () => {
  const story = smallStory();
  const table = sharedText(story);

  it('counts of each article the sentences that stand in a pair with the other', () => {
    table.forEach((row, a) =>
      row.forEach((cell, b) => {
        if (!cell) return;
        const paired = new Set(
          story.pairs.flatMap((pair) => {
            if (pair.a.article === a && pair.b.article === b) return [pair.a.sentence];
            return pair.b.article === a && pair.a.article === b ? [pair.b.sentence] : [];
          }),
        );
        expect(cell.sentences).toBe(paired.size);
        expect(cell.share).toBe(paired.size / (story.articles[a]?.sentences.length ?? 0));
      }),
    );
    expect(table[0]?.[1]?.byRelation.verbatim).toBe(3);
  });

  it('has no cell for an article and itself', () => {
    expect(table.map((row, index) => row[index])).toEqual([null, null, null]);
  });

  it('counts a sentence once, by its nearest relation', () => {
    const pair = story.pairs.find(({ relation }) => relation === 'verbatim');
    if (!pair) throw new Error('the fixture has a verbatim pair');
    const farther = { ...pair, relation: 'partial' as const };
    const cell = sharedText({ ...story, pairs: [farther, pair, farther] })[0]?.[1];
    expect(cell).toMatchObject({ sentences: 1, byRelation: { verbatim: 1, partial: 0 } });
  });

  it('gives 0 for an article without sentences', () => {
    const empty = story.articles.map((article) => ({ ...article, sentences: [] }));
    expect(sharedText({ articles: empty, pairs: [] })[0]?.[1]?.share).toBe(0);
  });
});
