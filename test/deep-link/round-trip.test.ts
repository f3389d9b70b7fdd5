import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView } from '#src/deep-link/format-view.ts';
import { parseView } from '#src/deep-link/parse-view.ts';
import { stories, viewArbitrary } from './view-arbitrary.ts';

const known = { stories };

describe('a link and its view', () => {
  it('gives the view back, without a complaint', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        expect(parseView(formatView(view), known)).toEqual({ view, problems: [] });
      }),
      { seed: 1, numRuns: 10_000 },
    );
  });

  it('is one link for equal views, in whatever order their sets are given', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const turned = {
          ...view,
          outlets: [...view.outlets, ...view.outlets],
          hiddenRelations: view.hiddenRelations.toReversed(),
          mutedChanges: view.mutedChanges.toReversed(),
          kinds: view.kinds.toReversed(),
          strengths: view.strengths.toReversed(),
          ledgerOutlets: view.ledgerOutlets.toReversed(),
        };
        expect(formatView(turned)).toBe(formatView(view));
      }),
      { seed: 2, numRuns: 1_000 },
    );
  });

  it('survives programs that encode more of a link than they must', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const link = formatView(view).replaceAll(',', '%2C').replaceAll('%20', '+');
        const [path, query] = link.split('?');
        const again = query === undefined ? link : `${path?.replaceAll('+', '%20')}?${query}`;
        expect(parseView(again, known).view).toEqual(view);
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });
});

/** Pieces of links, of other programs' links, and of attacks. */
// prettier-ignore
const piece = fc.constantFrom(
  '#', '/', '?', '&', '=', ',', ';', '%', '%E0%A4', '%00', '~', '~1', '+', '..', ':~:text=', '{}',
  'geneva-talks', 'compare', 'people', 'mode', 'reading', 'outlets', '000', 'at', 'hide', 'verbatim',
  'find', 'follow', 'no', 'in', 'base', '__proto__', 'constructor', 'toString', 'javascript:alert(1)',
  '<script>', '\u202E', '\uD800', '\0', '9'.repeat(400),
);
const link = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 16 }).map((pieces) => `#/geneva-talks/compare?${pieces.join('')}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any string as a link', () => {
  it('opens a valid view, and the link made of that view opens the same', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).length;
    fc.assert(
      fc.property(link, (fragment) => {
        const { view, problems } = parseView(fragment, known);
        const canonical = formatView(view);
        const again = parseView(canonical, known);
        if (again.problems.length > 0 || formatView(again.view) !== canonical) {
          throw new Error(
            `${canonical} is read as ${formatView(again.view)}: ${again.problems.join(' ')}`,
          );
        }
        if (problems.some((problem) => problem.length > 600)) throw new Error('a long complaint');
      }),
      { seed: 4, numRuns: 100_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(prototype);
  });
});
