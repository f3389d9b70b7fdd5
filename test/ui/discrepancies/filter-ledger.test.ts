import { describe, expect, it } from 'vitest';
import type { Discrepancy, DiscrepancyKind, Strength } from '#src/core/model.ts';
import { countLedger, filterLedger } from '#src/ui/discrepancies/filter-ledger.ts';

function record(kind: DiscrepancyKind, strength: Strength, ...articles: number[]): Discrepancy {
  const values = articles.map((article) => ({
    article,
    sentence: 0,
    start: 0,
    end: 1,
    text: 'x',
    value: String(article),
  }));
  return { id: `${kind}-${strength}`, kind, strength, what: '', weight: 0, values };
}

const ledger = [
  record('count', 'precision', 0, 1, 1),
  record('count', 'contradictory', 1, 2),
  record('age', 'contradictory', 0, 2),
];
const none = { kinds: [], outlets: [], strengths: [] };

describe('ledger filter', () => {
  it('lets everything through where nothing is chosen', () => {
    expect(filterLedger(ledger, none)).toEqual(ledger);
  });

  it.each([
    [{ kinds: ['count' as const] }, [0, 1]],
    [{ strengths: ['contradictory' as const] }, [1, 2]],
    [{ outlets: [0] }, [0, 2]],
    [{ outlets: [0, 1] }, [0, 1, 2]],
    [{ kinds: ['count' as const], outlets: [0] }, [0]],
    [{ kinds: ['money' as const] }, []],
  ])('%j passes the records %j', (filter, passing) => {
    expect(filterLedger(ledger, { ...none, ...filter }).map((one) => ledger.indexOf(one))).toEqual(
      passing,
    );
  });

  it('counts each choice under the choices of the other lists, an outlet once a record', () => {
    const counts = countLedger(ledger, { ...none, kinds: ['count'] });
    expect([...counts.kinds]).toEqual([
      ['count', 2],
      ['age', 1],
    ]);
    expect([...counts.strengths]).toEqual([
      ['precision', 1],
      ['contradictory', 1],
    ]);
    expect(counts.outlets.get(1)).toBe(2);
    expect(counts.outlets.get(0)).toBe(1);
  });
});
