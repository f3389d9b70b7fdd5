import { describe, expect, it } from 'vitest';
import { farLinks } from '#src/ui/compare/ribbon-far-links.ts';
import { linePath } from '#src/ui/compare/ribbon-path.ts';
import { indexStory, refKey } from '#src/ui/compare/story-index.ts';
import { storyOf } from '../story-of.ts';

const index = indexStory(
  storyOf(
    [
      ['Title', 'Copied text.', 'Told text.'],
      ['Title', 'Other text.'],
      ['Title', 'Copied text.', 'Told otherwise.'],
      ['Title', 'Copied text.'],
    ],
    [
      ['A2', 'C2', 'verbatim'],
      ['A2', 'D2', 'edited'],
      ['C2', 'D2', 'edited'],
      ['A3', 'C3', 'reworded'],
    ],
  ),
);
const linksOf = (shown: number[], lit: string[] = [], hidden: 'verbatim'[] = []) =>
  farLinks(index, { shown, base: shown[0] ?? 0 }, hidden, new Set(lit)).map(
    ({ left, right, isLit }) => `${refKey(left)}-${refKey(right)}${isLit ? ' lit' : ''}`,
  );

describe('links between columns that are no neighbours', () => {
  it('leads a copied sentence to the next column that has it, and leaves neighbours to the ribbons', () => {
    expect(linksOf([0, 1, 2, 3])).toEqual(['0.1-2.1']);
    expect(linksOf([0, 2, 1, 3])).toEqual(['2.1-3.1']);
  });

  it('joins a lit sentence with its partners in all columns, in any relation', () => {
    expect(linksOf([0, 1, 2, 3], ['0.1'])).toEqual(['0.1-2.1 lit', '0.1-3.1 lit']);
    expect(linksOf([0, 1, 2, 3], ['2.2'])).toEqual(['0.1-2.1', '0.2-2.2 lit']);
  });

  it('keeps away from hidden relations and columns', () => {
    expect(linksOf([0, 1, 2], ['0.1'], ['verbatim'])).toEqual([]);
    expect(linksOf([0, 1], ['0.1'])).toEqual([]);
  });

  it('draws from the one middle to the other, so that another order crosses', () => {
    const path = linePath({ top: 0, bottom: 20 }, { top: 90, bottom: 110 }, { from: 100, to: 500 });
    expect(path).toMatch(/^M100 10H/);
    expect(path).toMatch(/ 100H500$/);
  });
});
