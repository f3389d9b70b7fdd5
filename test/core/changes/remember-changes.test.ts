import { describe, expect, it } from 'vitest';
import { rememberChanges } from '#src/core/changes/remember-changes.ts';
import { wordChanges } from '#src/core/changes/word-changes.ts';
import type { Sentence } from '#src/core/model.ts';

const TEXTS = ['Talks ended after eight hours.', 'Talks ended after seven hours.', 'US talks end.'];

const sentence = (text: string): Sentence => ({
  id: '',
  text,
  start: 0,
  end: text.length,
  block: 0,
});

describe('rememberChanges', () => {
  it('gives what wordChanges gives, in any order of asking', () => {
    const changes = rememberChanges();
    for (const a of TEXTS)
      for (const b of TEXTS) expect(changes(sentence(a), sentence(b))).toEqual(wordChanges(a, b));
  });

  it('compares two texts once, whichever sentences hold them', () => {
    const changes = rememberChanges();
    const ask = () => changes(sentence('one town'), sentence('two towns'));
    expect(ask()).toBe(ask());
  });
});
