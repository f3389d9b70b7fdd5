import { describe, expect, it } from 'vitest';
import { applyOwnLinks } from '#src/ui/compare/apply-own-links.ts';
import { isOwn, nameSentence } from '#src/ui/compare/own-links.ts';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { nameOf, refOf, storyOf } from '../story-of.ts';

const story = storyOf(
  [['a one', 'a two'], ['b one', 'b two'], ['c one']],
  [
    ['A1', 'B1', 'edited'],
    ['A1', 'C1', 'reworded'],
  ],
);

function rowsAfter(...links: (readonly [string, string, boolean])[]): string {
  const own = links.map(([a, b, isLinked]) => ({
    a: nameSentence(story, refOf(a))!,
    b: nameSentence(story, refOf(b))!,
    isLinked,
  }));
  const rows = buildRows(indexStory(applyOwnLinks(story, own)), { shown: [0, 1, 2], base: 0 });
  return rows
    .map((row) =>
      row.cells
        .flat()
        .map(({ ref }) => nameOf(ref))
        .join('+'),
    )
    .join(' | ');
}

describe('applyOwnLinks', () => {
  it('changes nothing without links', () => {
    expect(applyOwnLinks(story, [])).toBe(story);
    expect(rowsAfter()).toBe('A1+B1+C1 | B2 | A2');
  });

  it('puts two sentences into one row, as told in part, marked as the reader’s own', () => {
    expect(rowsAfter(['B2', 'A2', true])).toBe('A1+B1+C1 | A2+B2');
    const link = {
      a: nameSentence(story, refOf('A2'))!,
      b: nameSentence(story, refOf('B2'))!,
      isLinked: true,
    };
    const pair = applyOwnLinks(story, [link]).pairs.at(-1)!;
    expect(isOwn(pair)).toBe(true);
    expect(isOwn(story.pairs[0]!)).toBe(false);
  });

  it('takes a sentence out of a row that nothing else holds there', () => {
    expect(rowsAfter(['A1', 'B1', false])).toBe('A1+C1 | B1 | B2 | A2');
  });

  it('undoes a link by its contrary', () => {
    expect(rowsAfter(['A2', 'B2', true], ['A2', 'B2', false])).toBe('A1+B1+C1 | B2 | A2');
  });

  it('leaves out links to sentences that are gone', () => {
    const gone = { article: '000', sentence: 'nowhere' };
    expect(applyOwnLinks(story, [{ a: gone, b: gone, isLinked: true }])).toBe(story);
  });
});
