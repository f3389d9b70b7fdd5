import { describe, expect, it } from 'vitest';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { compactVariants } from '#src/ui/compare/compact-variants.ts';
import type { Variant } from '#src/ui/compare/row-variants.ts';

const against = (article: number, ...pairs: (readonly [string, string])[]) => ({
  article,
  against: 0,
  variants: pairs.map(([lemma, reading]): Variant => ({ lemma, reading })),
});

/** As the line reads. */
const lines = (...outlets: Parameters<typeof compactVariants>[0]) =>
  compactVariants(outlets).map(
    ({ lemma, readings }) =>
      `${lemma}] ${readings.map(({ reading, articles }) => `${reading} ${articles.map(siglum).join(' ')}`).join(', ')}`,
  );

describe('the apparatus in the notation of a critical edition', () => {
  it.each([
    ['each reading with its outlet', [against(1, ['seven', 'eight'])], ['seven] eight B']],
    [
      'one lemma once, like readings together',
      [against(1, ['seven', 'eight']), against(2, ['seven', '7']), against(3, ['seven', 'eight'])],
      ['seven] eight B D, 7 C'],
    ],
    [
      'additions apart, unless they are alike',
      [
        against(1, ['', 'tense'], ['talks', '']),
        against(2, ['', 'long']),
        against(3, ['', 'long']),
      ],
      ['] tense B', 'talks]  B', '] long C D'],
    ],
    ['nothing where nothing varies', [against(1)], []],
  ] as const)('has %s', (_, outlets, expected) => {
    expect(lines(...outlets)).toEqual(expected);
  });
});
