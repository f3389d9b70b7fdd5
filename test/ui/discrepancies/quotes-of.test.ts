import { expect, it } from 'vitest';
import type { LedgerValue } from '#src/core/model.ts';
import { quotesOf } from '#src/ui/shared/quotes-of.ts';

function value(article: number, sentence: number, start: number, words: string): LedgerValue {
  return { article, sentence, start, end: start + 2, text: words, value: words };
}

it('gives each outlet in order, each way it tells once, the rest as said again', () => {
  const quotes = quotesOf([
    value(1, 7, 70, 'he'),
    value(1, 2, 25, 'he'),
    value(1, 2, 20, 'he'),
    value(0, 4, 40, 'she'),
    value(1, 9, 90, 'she'),
  ]);
  expect(quotes).toEqual([
    {
      article: 0,
      telling: [{ article: 0, sentence: 4, spans: [{ start: 40, end: 42 }] }],
      again: [],
    },
    {
      article: 1,
      telling: [
        {
          article: 1,
          sentence: 2,
          spans: [
            { start: 20, end: 22 },
            { start: 25, end: 27 },
          ],
        },
        { article: 1, sentence: 9, spans: [{ start: 90, end: 92 }] },
      ],
      again: [{ article: 1, sentence: 7, spans: [{ start: 70, end: 72 }] }],
    },
  ]);
});
