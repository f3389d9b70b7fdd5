import { describe, expect, it } from 'vitest';
import { defaultView } from '#src/deep-link/default-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import { parseView } from '#src/deep-link/parse-view.ts';

const known = {
  stories: ['geneva-talks', 'other'],
  articles: ['000', '001', '004'],
  discrepancies: ['d1'],
  people: ['p1'],
};
const geneva = defaultView('geneva-talks');

describe('an empty link', () => {
  it.each(['', '#', '#/', '#/geneva-talks', '#/geneva-talks/', '#/geneva-talks/story?'])(
    '%j opens the first story',
    (fragment) => {
      expect(parseView(fragment, known)).toEqual({ view: geneva, problems: [] });
    },
  );
});

describe('a link that is not understood in part', () => {
  it.each([
    ['#/nix/compare', { screen: 'compare' }, /no story “nix”/],
    ['#/geneva-talks/nix', {}, /no screen “nix”/],
    ['#/geneva-talks/compare/x', { screen: 'compare' }, /end “x”/],
    ['#somewhere', {}, /begins with “somewhere”/],
    ['#/geneva-talks?mode=sideways', {}, /“mode”: “sideways”/],
    ['#/geneva-talks?mode=list&mode=reading', { mode: 'list' }, /more than once/],
    ['#/geneva-talks?hide=partial,nix', { hiddenRelations: ['partial'] }, /“hide”: “nix”/],
    ['#/geneva-talks?outlets=004,777,000', { outlets: ['004', '000'] }, /no article “777”/],
    ['#/geneva-talks?base=777', {}, /no article “777”/],
    ['#/geneva-talks?at=777,abc', {}, /no article “777”/],
    ['#/geneva-talks?at=000', {}, /“at”: “000”/],
    ['#/geneva-talks?at=000,a,b,c', {}, /“at”/],
    ['#/geneva-talks?discrepancy=d2', {}, /discrepancy .* not there any more/],
    ['#/geneva-talks?person=p2', {}, /person or quotation .* not there any more/],
    ['#/geneva-talks?follow=maybe', {}, /“follow”: “maybe”/],
    ['#/geneva-talks?zoom=3&colour=red', {}, /“zoom”, “colour”/],
    ['#/geneva-talks?base=', {}, /“base”: “”/],
    [`#/geneva-talks?base=${'x'.repeat(40_000)}`, {}, /longer than any/],
  ] as const)('%s', (fragment, change, problem) => {
    const { view, problems } = parseView(fragment, known);
    expect(view).toEqual({ ...geneva, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it.each([
    ['outlets=000', { outlets: [] }, /needs two outlets/],
    ['outlets=000,001&base=004', { outlets: ['000', '001'], base: null }, /base is not among/],
    [
      'outlets=000,001&at=004,abc',
      {
        outlets: ['000', '001', '004'],
        focus: { article: '004', sentence: 'abc', quote: '' },
      },
      /sentence stands in an outlet that the link leaves out/,
    ],
    [`find=${'x'.repeat(300)}`, { search: 'x'.repeat(200) }, /search is longer than 200/],
    [`mode=list&find=${'x'.repeat(40_000)}`, { mode: 'list' }, /longer than any/],
  ] as const)(
    '%s shows what it points to and says so in one sentence',
    (query, change, problem) => {
      const { view, problems } = parseView(`#/geneva-talks/compare?${query}`, known);
      expect(view).toEqual({ ...geneva, screen: 'compare', ...change });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(problem);
      expect(parseView(formatView(view), known)).toEqual({ view, problems: [] });
    },
  );

  it('keeps what it cannot check yet', () => {
    const { view, problems } = parseView('#/geneva-talks?outlets=777&discrepancy=x', {
      stories: known.stories,
    });
    expect(view).toMatchObject({ outlets: ['777'], discrepancy: 'x' });
    expect(problems).toEqual([]);
  });

  it('never cuts a search in the middle of a character', () => {
    const search = `${'x'.repeat(199)}😀`;
    const { view } = parseView(`#/geneva-talks?find=${encodeURIComponent(search)}`, known);
    expect(view.search).toBe('x'.repeat(199));
  });
});
