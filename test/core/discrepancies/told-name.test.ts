import { describe, expect, it } from 'vitest';
import { nameFullness } from '#src/core/discrepancies/told-name.ts';
import { storyOf } from './story-of.ts';

const tell = (a: string, b: string) =>
  nameFullness(storyOf(`Trip.\n\n${a}\n`, `Trip.\n\n${b}\n`)).map(({ kind, weight, what }) => [
    kind,
    weight,
    what,
  ]);

describe('how fully somebody is named', () => {
  it.each([
    [
      'Anna B. Kesk left. Kesk said so.',
      'Anna Kesk left. Kesk said so.',
      ['title-role', 0.15, 'Anna B. Kesk is introduced as “Anna B. Kesk” (A), “Anna Kesk” (B).'],
    ],
    [
      'Foreign Minister Anna Kesk left. She said so.',
      'The talks went on. Kesk said so.',
      [
        'title-role',
        0.15,
        'Anna Kesk is introduced as “Foreign Minister Anna Kesk” (A), “Kesk” alone (B).',
      ],
    ],
  ])('differs lightly between “%s” and “%s”', (a, b, record) => {
    expect(tell(a, b)).toEqual([record]);
  });

  it.each([
    [
      'a surname used later',
      'Foreign Minister Anna Kesk left. Kesk said so.',
      'Foreign Minister Anna Kesk stayed.',
    ],
    ['a trade', 'The farmer Anna Kesk left.', 'The talks went on. Kesk said so.'],
    ['an office with the surname', 'Foreign Minister Anna Kesk left.', 'Minister Kesk said so.'],
  ])('does not differ by %s', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });
});
