import { describe, expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { atTheBeginning, placeUncompared } from '#src/ui/compare/place-uncompared.ts';

const article = parseArticle(
  [
    'Harbour talks end without a deal',
    'By Anna Kell',
    'The talks in the harbour of Selby ended on Tuesday without a deal, officials said.',
    'A crane in the harbour on Monday. Photo: Reuters',
    'The ministers will meet again in the town hall on Friday morning, they said.',
  ].join('\n\n'),
);
const texts = (listed: readonly string[]) =>
  [...placeUncompared([article], [0], new Set(listed))].map(([key, blocks]) => [
    key,
    blocks.map(({ text }) => text.slice(0, 7)),
  ]);

describe('what is not compared, in its place', () => {
  it('follows the sentence that it follows in its article', () => {
    expect(texts(['0.0', '0.1', '0.2'])).toEqual([
      ['0.0', ['By Anna']],
      ['0.1', ['A crane']],
    ]);
  });

  it('follows the last sentence before it that is listed, or begins', () => {
    expect(texts(['0.1', '0.2'])).toEqual([
      [atTheBeginning, ['By Anna']],
      ['0.1', ['A crane']],
    ]);
    expect(texts(['0.2'])).toEqual([[atTheBeginning, ['By Anna', 'A crane']]]);
  });

  it('leaves out the articles that are not shown', () => {
    expect(placeUncompared([article], [], new Set()).size).toBe(0);
  });
});
