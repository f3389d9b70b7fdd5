import { describe, expect, it } from 'vitest';
import { DERIVED_FAMILIES } from '#src/core/words/derived-forms.ts';
import { EVERYDAY_LEXICON } from '#src/core/words/everyday-lexicon.ts';
import { REPORTING_LEXICON } from '#src/core/words/reporting-lexicon.ts';
import { stem } from '#src/core/words/stem.ts';
import { kindOfRow, rowsOfStem } from '#src/core/words/word-rows.ts';

const shared = (x: string, y: string) =>
  rowsOfStem(stem(x)).filter((row) => rowsOfStem(stem(y)).includes(row));

describe('rowsOfStem', () => {
  it('gives all words of a row that row', () => {
    for (const row of [...DERIVED_FAMILIES, ...REPORTING_LEXICON, ...EVERYDAY_LEXICON])
      for (const word of row) expect(shared(word, row[0]!), word).not.toEqual([]);
  });

  it('gives each row once, in ascending order', () => {
    for (const word of REPORTING_LEXICON.flat()) {
      const rows = rowsOfStem(stem(word));
      expect([...new Set(rows)].sort((x, y) => x - y)).toEqual(rows);
    }
  });

  it('parts the seats of a nation from its names, in the row behind', () => {
    const [name] = rowsOfStem(stem('russian'));
    const seats = rowsOfStem(stem('kremlin'));
    expect(kindOfRow(name!)).toBe('nation');
    expect(seats.map(kindOfRow)).toEqual(['seat']);
    expect(seats).toEqual([name! + 1]);
  });

  it('gives other words none', () => {
    expect(rowsOfStem('qwzx')).toEqual([]);
  });
});
