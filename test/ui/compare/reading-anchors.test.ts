import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, risingAnchors } from '#src/ui/compare/reading-anchors.ts';

const place = fc.nat(500);
const anyPairs = fc.array(fc.record({ from: place, to: place }), { maxLength: 30 });

describe('risingAnchors', () => {
  it('keeps the longest run that goes down in both columns', () => {
    const crossing = [
      { from: 10, to: 400 },
      { from: 20, to: 30 },
      { from: 40, to: 50 },
      { from: 60, to: 45 },
      { from: 80, to: 90 },
    ];
    expect(risingAnchors(crossing).map(({ from }) => from)).toEqual([20, 60, 80]);
  });

  it('rises in both columns, whatever the pairs', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const run = risingAnchors(pairs);
        run.slice(1).forEach((anchor, at) => {
          expect(anchor.from).toBeGreaterThan(run[at]!.from);
          expect(anchor.to).toBeGreaterThan(run[at]!.to);
        });
        expect(run.length > 0).toBe(pairs.length > 0);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('follow', () => {
  const anchors = [{ from: 100, to: 300 }];
  const sizes = { from: 200, to: 400 };

  it.each([
    [0, 0],
    [50, 150],
    [100, 300],
    [150, 350],
    [200, 400],
    [999, 400],
  ])('takes %i to %i', (at, there) => {
    expect(follow(anchors, at, sizes)).toBe(there);
  });

  it('never goes back while the column that leads goes on', () => {
    fc.assert(
      fc.property(anyPairs, place, place, (pairs, one, other) => {
        const run = risingAnchors(pairs);
        const all = { from: 501, to: 501 };
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        expect(follow(run, after, all)).toBeGreaterThanOrEqual(follow(run, before, all));
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
