import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeView } from '#src/deep-link/change-view.ts';
import { defaultView } from '#src/deep-link/default-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import { parseView } from '#src/deep-link/parse-view.ts';

const articles = ['a', 'b', 'c', 'd'];
const known = { stories: ['s'], articles };
const id = fc.constantFrom(...articles);
const change = fc.record(
  {
    outlets: fc.oneof(fc.constant([]), fc.shuffledSubarray(articles, { minLength: 2 })),
    base: fc.option(id),
    focus: fc.option(
      fc.record({ article: id, sentence: fc.constant('x'), quote: fc.constant('') }),
    ),
  },
  { requiredKeys: [] },
);

describe('changes made on the page', () => {
  it('never lead to a link that contradicts itself', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const view = changes.reduce(changeView, defaultView('s'));
        expect(parseView(formatView(view), known)).toEqual({ view, problems: [] });
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it('bring the column of a sentence along', () => {
    const view = { ...defaultView('s'), outlets: ['a', 'b'] };
    const focus = { article: 'c', sentence: 'x', quote: '' };
    expect(changeView(view, { focus })).toEqual({ ...view, focus, outlets: ['a', 'b', 'c'] });
  });

  it('let go of a sentence whose outlet is taken away, and of no other', () => {
    const focus = { article: 'c', sentence: 'x', quote: '' };
    const view = { ...defaultView('s'), focus, base: 'a' };
    expect(changeView(view, { outlets: ['a', 'b'] })).toMatchObject({ focus: null, base: 'a' });
    expect(changeView(view, { outlets: ['b', 'c'] })).toMatchObject({ focus, base: null });
  });
});
