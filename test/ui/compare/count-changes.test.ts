import { describe, expect, it } from 'vitest';
import { countChanges } from '#src/ui/compare/count-changes.ts';
import { replaced, storyOf } from '../story-of.ts';

const a = 'The talks lasted seven hours in Geneva.';
const b = 'The talks lasted eight hours in geneva.';
const changes = [
  ...replaced(a, b, 'seven', 'eight', 'figure'),
  ...replaced(a, b, 'Geneva', 'geneva', 'case'),
];
const story = storyOf(
  [[a], [b], [a]],
  [
    ['A1', 'B1', 'edited', changes],
    ['B1', 'C1', 'reworded', changes],
  ],
);
const counted = (shown: readonly number[]) => [...countChanges(story.pairs, { shown })];

describe('the counts of changes', () => {
  it('count a replaced word once, by its type', () => {
    expect(counted([0, 1])).toEqual([
      ['figure', 1],
      ['case', 1],
    ]);
  });

  it('leave out what is not marked: other outlets, and of reworded sentences all but figures', () => {
    expect(counted([1, 2])).toEqual([['figure', 1]]);
    expect(counted([0, 2])).toEqual([]);
  });
});
