import { describe, expect, it } from 'vitest';
import type { Pair, Reason } from '#src/core/model.ts';
import { reasonWords } from '#src/ui/compare/reason-words.ts';

const pairOf = (reason: Partial<Reason>, score = 0.95): Pair => ({
  a: { article: 0, sentence: 0 },
  b: { article: 1, sentence: 0 },
  relation: 'partial',
  score,
  moved: 0,
  reason: { words: [], figures: [], names: [], mutual: false, ...reason },
  changes: [],
});

describe('why a pair is held together', () => {
  it.each<[string, Partial<Reason>, string, string]>([
    [
      'names stand with their capitals',
      { names: ['us', 'oslo'] },
      'Russia and the US met in Oslo for us.',
      'shared names: US, Oslo',
    ],
    [
      'initials keep their stops',
      { names: ['u.s.'] },
      'He left the U.S. on Monday.',
      'shared names: U.S.',
    ],
    [
      'a name of the other sentence has capitals, too',
      { names: ['u.s.', 'oslo'] },
      'They met.',
      'shared names: U.S., Oslo',
    ],
    [
      'names side by side are one, with the figure behind them',
      { names: ['stream', 'north'], figures: ['4', '12'] },
      'After 12 days North Stream 4 closed.',
      'shared figures: 12; shared names: North Stream 4',
    ],
    [
      'one form of a name is given',
      { names: ['norways', 'norway'] },
      'Norway said Norways ships had left.',
      'shared names: Norway',
    ],
    [
      'one form of a word is given, as written',
      { words: ['talks', 'talk', 'hours'] },
      'Hours of talk and talks.',
      'shared words: talk, hours',
    ],
  ])('%s', (_, reason, text, words) => {
    expect(reasonWords(pairOf(reason), text)).toBe(`${words}; a sure pair`);
  });

  it.each([
    [0.95, 'a sure pair'],
    [0.8, 'a likely pair'],
    [0.55, 'a possible pair'],
  ])('says in words how sure a score of %d is', (score, words) => {
    expect(reasonWords(pairOf({}, score), '')).toBe(`shared wording; ${words}`);
  });

  it.each([
    [7, '7 sentences later in B than in the order of A'],
    [-1, '1 sentence earlier in B than in the order of A'],
  ])('says that it stands in another place: moved by %d', (moved, words) => {
    expect(reasonWords({ ...pairOf({}), moved }, '')).toContain(`in another place: ${words}`);
  });
});
