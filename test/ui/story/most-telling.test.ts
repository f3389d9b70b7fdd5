import { expect, it } from 'vitest';
import type { Discrepancy, DiscrepancyKind } from '#src/core/model.ts';
import { mostTelling } from '#src/ui/story/most-telling.ts';

function records(...kinds: DiscrepancyKind[]): Discrepancy[] {
  return kinds.map((kind, index) => ({
    id: `${kind}-${index}`,
    kind,
    strength: 'wording',
    what: '',
    weight: 1 - index / 10,
    values: [],
  }));
}

it('takes at most two of a kind while there are others, in the order of the ledger', () => {
  const ledger = records('count', 'count', 'count', 'age', 'place');
  expect(mostTelling(ledger, 4).map(({ id }) => id)).toEqual([
    'count-0',
    'count-1',
    'age-3',
    'place-4',
  ]);
});

it('fills up with more of a kind where there are no others', () => {
  expect(mostTelling(records('age', 'age', 'age'), 5)).toHaveLength(3);
});
