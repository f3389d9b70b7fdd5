import { describe, expect, it } from 'vitest';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { holds } from '#src/ui/compare/next-stop.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import {
  elsewhereWords,
  numberRows,
  silentIn,
  toldElsewhere,
} from '#src/ui/compare/told-elsewhere.ts';
import { storyOf } from '../story-of.ts';

// B's only sentence stands in the row of A1, and tells a part of A2, which C tells, too.
const plain = storyOf(
  [['One.', 'Two.'], ['One, two.'], ['Two!'], ['Something else.']],
  [
    ['A1', 'B1', 'edited'],
    ['A2', 'C1', 'verbatim'],
    ['A2', 'B1', 'partial'],
  ],
);
const groups = [
  {
    id: 'g1',
    sentences: [
      { article: 0, sentence: 0 },
      { article: 1, sentence: 0 },
    ],
    pairs: [0],
  },
  {
    id: 'g2',
    sentences: [
      { article: 0, sentence: 1 },
      { article: 2, sentence: 0 },
    ],
    pairs: [1],
  },
];
const index = indexStory({ ...plain, groups });
const columns = { shown: [0, 1, 2, 3], base: 0 };
const rows = buildRows(index, columns);
const numbers = numberRows(rows);
const second = rows.find((row) => holds(row, { article: 0, sentence: 1 }))!;

describe('what an empty cell says', () => {
  it('is the row where a sentence of the outlet tells a part of it', () => {
    const partner = toldElsewhere(index, second, 1);
    expect(partner && elsewhereWords(partner, numbers)).toBe('in part in row 1');
  });

  it('is that it is not there, only where no sentence of the outlet is in a pair with the row', () => {
    expect(silentIn(index, second, columns.shown)).toEqual([3]);
    expect(toldElsewhere(index, second, 3)).toBeNull();
  });

  it('is the number of the sentence where that stands alone', () => {
    const partner = toldElsewhere(index, second, 1)!;
    expect(elsewhereWords(partner, new Map())).toBe('in part in sentence 1 of B');
  });
});
