import { describe, expect, it } from 'vitest';
import { groupLinks, linksWithin } from '#src/ui/compare/links-by-sentence.ts';

const link = (left: number, right: number) => ({
  left: { article: 0, sentence: left },
  right: { article: 1, sentence: right },
  relation: 'edited' as const,
});
const [near, far, crossing] = [link(1, 2), link(70, 80), link(2, 90)];
const links = groupLinks([near, far, crossing]);

describe('the links that are on the screen', () => {
  it('are those with an end in sight, each once', () => {
    expect(linksWithin(links, () => ({ start: 0, end: 10 }))).toEqual([near, crossing]);
    const ranges = [
      { start: 0, end: 0 },
      { start: 85, end: 91 },
    ];
    expect(linksWithin(links, (article) => ranges[article] ?? ranges[0]!)).toEqual([crossing]);
  });

  it('are none where nothing is seen', () => {
    expect(linksWithin(links, () => ({ start: 0, end: 0 }))).toEqual([]);
  });
});
