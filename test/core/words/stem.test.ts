import { describe, expect, it } from 'vitest';
import { plainWord, stem } from '#src/core/words/stem.ts';

describe('stem', () => {
  it.each([
    ["monday's", 'mondays'],
    ['defence', 'defense'],
    ['organisation', 'organization'],
    ['neighbouring', 'neighboring'],
    ['travelled', 'traveled'],
    ['met', 'meet'],
    ['withdrew', 'withdrawn'],
    ['troops', 'troop'],
    ['children', 'child'],
    ['launched', 'launch'],
  ])('is the same for %s and %s', (x, y) => {
    expect(stem(x)).toBe(stem(y));
  });

  it.each([
    ['rise', 'rose bush'],
    ['our', 'or'],
    ['wise', 'wize'],
    ['four', 'for'],
    ['promise', 'promize'],
  ])('keeps %s and %s apart', (x, y) => {
    expect(stem(x)).not.toBe(stem(y));
  });

  it('leaves a word of a megabyte as it is', () => {
    const word = 'a'.repeat(1_000_000);
    expect(stem(word)).toBe(word);
  });
});

describe('plainWord', () => {
  it('takes off possessives and unifies the spelling, but keeps the inflection', () => {
    expect(plainWord("neighbour's")).toBe('neighbor');
    expect(plainWord('colours')).toBe('colors');
  });
});
