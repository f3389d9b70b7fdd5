import { describe, expect, it } from 'vitest';
import { rememberChanges } from '#src/core/changes/remember-changes.ts';
import { wordChanges } from '#src/core/changes/word-changes.ts';

const TEXTS = ['Talks ended after eight hours.', 'Talks ended after seven hours.', 'US talks end.'];

describe('rememberChanges', () => {
  it('gives what wordChanges gives, in any order of asking', () => {
    const changes = rememberChanges();
    for (const a of TEXTS) for (const b of TEXTS) expect(changes(a, b)).toEqual(wordChanges(a, b));
  });

  it('compares two texts once', () => {
    const changes = rememberChanges();
    expect(changes('one town', 'two towns')).toBe(changes('one town', 'two towns'));
  });
});
