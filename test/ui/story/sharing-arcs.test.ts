import { describe, expect, it } from 'vitest';
import { arcOf, sharings } from '#src/ui/story/sharing-arcs.ts';
import { smallStory } from './small-story.ts';

describe('sharings', () => {
  it('puts first the couple that shares most copied text', () => {
    const [first, ...rest] = sharings(smallStory());
    expect(first).toMatchObject({ a: 0, b: 1, copied: 3, of: 5 });
    expect(rest.map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('counts on the side of the shorter article and knows what counts as one text', () => {
    const story = smallStory();
    const couples = sharings({ ...story, families: [{ articles: [1, 2], shared: 0.9 }] });
    expect(couples.filter(({ oneText }) => oneText)).toEqual([
      expect.objectContaining({ a: 1, b: 2, of: 4 }),
    ]);
  });

  it('draws copied text over the letters and retold matter under them, wider for more', () => {
    const couple = sharings(smallStory())[0];
    if (!couple) throw new Error('three outlets make three couples');
    expect(arcOf(couple, 0.5, false).y).toBeLessThan(0);
    expect(arcOf(couple, 0.5, true).y).toBeGreaterThan(0);
    expect(arcOf(couple, 1, false).width).toBeGreaterThan(arcOf(couple, 0.5, false).width);
  });
});
