import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '#src/core/model.ts';
import { buildPlaces, buildRows, type Row } from '#src/ui/compare/build-rows.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { nameOf, storyOf, type PairRow } from '../story-of.ts';

const three = [
  ['a one', 'a two', 'a three'],
  ['b one', 'b two'],
  ['c one', 'c two', 'c three'],
];
const pairs: PairRow[] = [
  ['A1', 'B2', 'edited'],
  ['A3', 'C1', 'verbatim'],
  ['B2', 'C1', 'partial'],
];

function rowsOf(shown: readonly number[], base: number, rows: readonly PairRow[] = pairs) {
  return buildRows(indexStory(storyOf(three, rows)), { shown, base });
}

/** `A1+B2 | A2 | …` */
function written(rows: readonly Row[]): string {
  return rows
    .map((row) =>
      row.cells
        .flat()
        .map(({ ref }) => nameOf(ref))
        .join('+'),
    )
    .join(' | ');
}

describe('buildRows', () => {
  it('makes one row per group and one per sentence alone, in the order of the base', () => {
    expect(written(rowsOf([0, 1], 0, [['A1', 'B2', 'edited']]))).toBe('A1+B2 | B1 | A2 | A3');
  });

  it('puts what the base does not tell behind what it follows in its own article', () => {
    const rows = rowsOf([0, 2], 0, [
      ['A1', 'C1', 'edited'],
      ['A3', 'C3', 'edited'],
    ]);
    expect(written(rows)).toBe('A1+C1 | C2 | A2 | A3+C3');
  });

  it('puts last what others share and the base does not tell', () => {
    const rows = rowsOf([0, 1, 2], 0, [
      ['B1', 'C1', 'edited'],
      ['A2', 'C2', 'edited'],
    ]);
    expect(written(rows)).toBe('A1 | B2 | A2+C2 | C3 | A3 | B1+C1');
  });

  it('orders by the base, not by the first column', () => {
    const rows = rowsOf([0, 1], 1, [['A1', 'B2', 'edited']]);
    expect(written(rows)).toBe('B1 | A1+B2 | A2 | A3');
    expect(rows[1]?.cells.map((cell) => cell.length)).toEqual([1, 1]);
  });

  it('takes the standing towards the base where the base is in the row', () => {
    const [row] = rowsOf([0, 1, 2], 0);
    const standings = row?.cells.flat().map(({ ref, standing }) => `${nameOf(ref)} ${standing}`);
    expect(standings).toEqual(['A1 edited', 'A3 verbatim', 'B2 edited', 'C1 verbatim']);
  });

  it('calls a sentence only here when none of the columns shown has a pair with it', () => {
    const rows = rowsOf([0, 1], 0, [['A2', 'C2', 'verbatim']]);
    expect(rows.every((row) => !row.shared)).toBe(true);
    expect(rows.flatMap((row) => row.cells.flat()).every((at) => at.standing === 'only')).toBe(
      true,
    );
  });

  it('parts what only an outlet that is not shown would join: no pair on the screen says why', () => {
    const rows = rowsOf([0, 1], 0, [
      ['A1', 'C1', 'verbatim'],
      ['B1', 'C1', 'verbatim'],
    ]);
    expect(rows.some((row) => row.shared)).toBe(false);
    expect(rows.flatMap((row) => row.cells.flat()).every((at) => at.standing === 'only')).toBe(
      true,
    );
  });

  it('shows every sentence of every column exactly once, whatever the pairs', () => {
    const sentence = fc.record({ article: fc.nat(2), sentence: fc.nat(1) });
    const relation = fc.constantFrom<Relation>('verbatim', 'edited', 'reworded', 'partial');
    const anyPairs = fc.array(fc.tuple(sentence, sentence, relation), { maxLength: 8 });
    fc.assert(
      fc.property(anyPairs, fc.nat(2), (drawn, base) => {
        const valid = drawn.flatMap(([a, b, kind]): PairRow[] =>
          a.article === b.article ? [] : [[nameOf(a), nameOf(b), kind]],
        );
        const names = rowsOf([2, 0, 1], base, valid).flatMap((row) =>
          row.cells.flat().map(({ ref }) => nameOf(ref)),
        );
        expect(names.toSorted()).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3']);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('buildPlaces', () => {
  it('gives each sentence its nearest partner in any row', () => {
    const places = buildPlaces(indexStory(storyOf(three, pairs)), { shown: [0, 1, 2], base: 2 });
    expect(places.get('1.1')?.standing).toBe('partial');
    expect(places.get('0.0')?.standing).toBe('edited');
    expect(places.get('0.1')?.standing).toBe('only');
  });
});
