import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '#src/core/discrepancies/clauses.ts';
import { tokenize } from '#src/core/words/tokenize.ts';

const read = (text: string) => clausesOf({ id: '', start: 0, end: text.length, text, block: 0 });
const texts = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));

describe('clauses', () => {
  it.each([
    [
      'The mayor said that the bridge is safe, but engineers doubt the repair work.',
      ['The mayor said', 'that the bridge is safe,', 'but engineers doubt the repair work.'],
    ],
    [
      'The plant makes pumps, valves and pipes for ships.',
      ['The plant makes pumps, valves and pipes for ships.'],
    ],
    [
      'The group known as Grey Kite burned the barn.',
      ['The group known as Grey Kite burned the barn.'],
    ],
  ])('of “%s” begin where marks and conjunctions part it', (text, parts) => {
    expect(texts(text)).toEqual(parts);
  });

  it('carry no claim in names, offices and days', () => {
    const [clause] = read('On Monday Minister Anna Kesk of Norway opened a tunnel.');
    expect([...clause!.claims]).toEqual(['open', 'tunnel']);
  });

  it('hold every token once, in order', () => {
    const word = fc.constantFrom(
      'ships',
      'that',
      ',',
      'sank',
      'and',
      '12,000',
      '“',
      'Oslo',
      ';',
      'when',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const text = words.join(' ');
        const clauses = read(text);
        expect(clauses.map(({ first }) => first)).toEqual([
          0,
          ...clauses.slice(0, -1).map(({ last }) => last),
        ]);
        expect(clauses.at(-1)?.last).toBe(tokenize(text).length);
      }),
      { seed: 4 },
    );
  });
});
