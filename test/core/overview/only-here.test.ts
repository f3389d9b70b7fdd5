import { describe, expect, it } from 'vitest';
import { onlyHere } from '#src/core/overview/only-here.ts';
import { smallStory, strangers } from '../../ui/story/small-story.ts';

describe('only here', () => {
  it('gives the sentences that are in no pair, in text order', () => {
    const story = smallStory();
    const paired = new Set(
      story.pairs.flatMap(({ a, b }) => [a, b].map((ref) => `${ref.article} ${ref.sentence}`)),
    );
    const alone = onlyHere(story);
    expect(alone[1]).toContain(4);
    alone.forEach((list, article) => {
      const all = story.articles[article]?.sentences.map((_, at) => at) ?? [];
      expect(list).toEqual(all.filter((at) => !paired.has(`${article} ${at}`)));
    });
  });

  it('gives every sentence of outlets that share nothing', () => {
    expect(onlyHere(strangers())).toEqual([[0], [0]]);
  });
});
