import { describe, expect, it } from 'vitest';
import { letterMarks } from '#src/ui/shared/letter-marks.ts';
import { replaced } from '../story-of.ts';

/** What is marked of a replaced word on both sides: `word: kind`. */
function marked(from: string, to: string, type: Parameters<typeof replaced>[4]) {
  const [a, b] = [`They ${from} it.`, `They had ${to} it.`];
  const changes = replaced(a, b, from, to, type);
  const words = (text: string, at: number, own: 'delete' | 'insert') =>
    letterMarks(changes, at, own)?.map(
      ({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`,
    ) ?? null;
  return [words(a, 0, 'delete'), words(b, 1, 'insert')];
}

const faint = (word: string) => `${word}: change-slight`;
const strong = (letters: string) => `${letters}: letters`;

describe('letterMarks', () => {
  it.each([
    ['launch', 'launched', 'inflection', [[faint('launch')], [faint('launched'), strong('ed')]]],
    ['Mondays', 'Monday’s', 'typography', [[faint('Mondays')], [faint('Monday’s'), strong('’')]]],
    [
      'defence',
      'defense',
      'spelling',
      [
        [faint('defence'), strong('c')],
        [faint('defense'), strong('s')],
      ],
    ],
    [
      'Ryabkov',
      'Riabkov',
      'name',
      [
        [faint('Ryabkov'), strong('y')],
        [faint('Riabkov'), strong('i')],
      ],
    ],
    [
      'Talks',
      'talks',
      'case',
      [
        [faint('Talks'), strong('T')],
        [faint('talks'), strong('t')],
      ],
    ],
  ] as const)('marks of %s and %s (%s) the letters that differ', (from, to, type, marks) => {
    expect(marked(from, to, type)).toEqual(marks);
  });

  it('leaves other words, other types and words that stand alone to be marked as wholes', () => {
    expect(marked('went', 'go', 'inflection')).toEqual([null, null]);
    expect(marked('Nato', 'NATO', 'case')).toEqual([null, null]);
    expect(marked('seventeen', 'seventy', 'figure')).toEqual([null, null]);
    expect(marked('did launch', 'launched', 'inflection')).toEqual([null, null]);
    const [alone] = replaced('launch', 'launched', 'launch', 'launched', 'inflection');
    expect(letterMarks([alone!], 0, 'delete')).toBeNull();
  });
});
