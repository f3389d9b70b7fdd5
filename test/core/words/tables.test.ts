import { describe, expect, it } from 'vitest';
import { ACRONYMS } from '#src/core/words/acronyms.ts';
import { COUNTRIES } from '#src/core/words/countries.ts';
import { DERIVED_FAMILIES } from '#src/core/words/derived-forms.ts';
import { EVERYDAY_LEXICON } from '#src/core/words/everyday-lexicon.ts';
import { IRREGULAR_FORMS } from '#src/core/words/irregular-forms.ts';
import { REPORTING_LEXICON } from '#src/core/words/reporting-lexicon.ts';
import { americanSpelling } from '#src/core/words/spelling-variants.ts';
import { STOP_WORDS } from '#src/core/words/stop-words.ts';
import { tokenize } from '#src/core/words/tokenize.ts';

const isKey = (entry: string) =>
  entry.split('_').every(
    (word) =>
      tokenize(word)
        .map((token) => token.key)
        .join('-') === word,
  );

describe('the tables of words', () => {
  it.each([
    ['derived forms', DERIVED_FAMILIES],
    ['reporting lexicon', REPORTING_LEXICON],
    ['everyday lexicon', EVERYDAY_LEXICON],
    ['countries', COUNTRIES.map(({ names, seats }) => [...names, ...seats])],
    ['acronyms', ACRONYMS.map(({ short, long }) => [short, ...long])],
  ])('%s: every row has at least two words, each once', (_, rows) => {
    for (const row of rows) {
      expect(row.length, row.join(' ')).toBeGreaterThan(1);
      expect(new Set(row).size, row.join(' ')).toBe(row.length);
    }
  });

  it('hold keys as the tokenizer gives them, but for hyphens', () => {
    const entries = [...DERIVED_FAMILIES, ...REPORTING_LEXICON, ...EVERYDAY_LEXICON].flat();
    expect(entries.filter((entry) => !entry.includes('-') && !isKey(entry))).toEqual([]);
  });

  it('map no irregular form to itself, and none in two steps', () => {
    for (const [form, base] of IRREGULAR_FORMS) {
      expect(base).not.toBe(form);
      expect(IRREGULAR_FORMS.has(base), `${form} ${base}`).toBe(false);
    }
  });

  it('bring a spelling to its form in one step', () => {
    for (const word of ['programme', 'analysed', 'labour', 'criticised', 'cancelled', 'storey'])
      expect(americanSpelling(americanSpelling(word))).toBe(americanSpelling(word));
  });

  it('hold no stop word with a capital or a space', () => {
    for (const word of STOP_WORDS) expect(word).toMatch(/^['a-z]+$/);
  });
});
