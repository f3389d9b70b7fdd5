import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeNumbers } from '#src/core/alignment/code-numbers.ts';
import { numberTriples, PLAIN_TRIPLES } from '#src/core/alignment/letter-triples.ts';
import { MarkedList } from '#src/core/alignment/marked-list.ts';

/** The different triples of a text, cut out one by one. */
function triplesOf(text: string): Set<string> {
  const last = Math.max(0, text.length - 2);
  return new Set(Array.from({ length: last }, (_, i) => text.slice(i, i + 3)));
}

describe('triples of letters', () => {
  // Few letters, so that triples repeat; some beyond a to z, also next to plain ones.
  const letters = string({ unit: constantFrom('a', 'b', '7', 'é', 'ж', '中'), maxLength: 60 });

  it('are as many as there are different ones, and as many shared', () => {
    assert(
      property(letters, letters, (a, b) => {
        const others = new CodeNumbers();
        const [x, y] = [numberTriples(a, others), numberTriples(b, others)];
        const marked = new MarkedList(PLAIN_TRIPLES + others.size);
        marked.load(x);
        const shared = [...triplesOf(b)].filter((triple) => triplesOf(a).has(triple));
        expect([x.length, y.length]).toEqual([triplesOf(a).size, triplesOf(b).size]);
        expect(marked.count(y)).toBe(shared.length);
      }),
      { seed: 20220113 },
    );
  });
});

describe('numbers for codes', () => {
  it('are the same for the same code and rise by one for a new one, however many there are', () => {
    const numbers = new CodeNumbers();
    const codes = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1) | 0);
    expect(codes.map((code) => numbers.of(code))).toEqual(codes.map((_, i) => i));
    expect(codes.map((code) => numbers.of(code))).toEqual(codes.map((_, i) => i));
    expect(numbers.size).toBe(5000);
  });
});
