import { describe, expect, it } from 'vitest';
import { contracted } from '#src/core/words/contractions.ts';

describe('a contraction', () => {
  it.each([
    ["don't", 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["we're", 'we are'],
    ["they've", 'they have'],
    ["i'm", 'i am'],
    ["she'll", 'she will'],
  ])('%s stands for %s', (key, words) => {
    expect(contracted(key)?.join(' ')).toBe(words);
  });

  it.each(["russia's", "he'd", "o'neill", 'want', 'are'])('%s is none', (key) => {
    expect(contracted(key)).toBeNull();
  });
});
