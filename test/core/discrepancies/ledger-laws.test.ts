import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Comparison } from '#src/core/model.ts';

/** Sentences of an invented story with figures that may differ from outlet to outlet. */
const figure = fc.integer({ min: 2, max: 40 });
const bound = fc.constantFrom('', 'about ', 'more than ', 'at least ', 'nearly ');
const day = fc.constantFrom('Monday', 'Tuesday', 'Friday', 'March 4', '1987', '2014');
const sentence = fc
  .tuple(fc.integer({ min: 0, max: 5 }), bound, figure, day)
  .map(([kind, words, number, when]) => {
    const templates = [
      `The ferry sank off Orlin with ${words}${number} people killed in the storm.`,
      `The search of the bay went on for ${words}${number} hours, the coast guard said.`,
      `The owner will pay ${words}$${number} million in damages to the families.`,
      `Captain Ilva Roon, ${number + 20}, left the harbour of Orlin on ${when}.`,
      `The ferry company Norsund bought the ship in ${when} from a yard in Velby.`,
      `There were ${words}${number} lifeboats on the ferry, the ministry said.`,
    ];
    return templates[kind] ?? '';
  });
const article = fc.uniqueArray(sentence, { minLength: 2, maxLength: 6 });
const stories = fc.array(article, { minLength: 2, maxLength: 4 });

const compare = (texts: readonly (readonly string[])[]) =>
  compareStory(
    texts.map((sentences, at) =>
      parseArticle(`Ferry sinks off Orlin\n\n${sentences.join('\n\n')}\n\nLeave A Reply\n`, {
        id: `article-${at}-${sentences.join(' ').length}`,
      }),
    ),
  );

/** What a reader sees of a ledger, without letters and order. */
const seen = ({ articles, discrepancies, agreements }: Comparison) => ({
  records: discrepancies
    .map(({ id, kind, strength, values }) =>
      [
        id,
        kind,
        strength,
        ...values.map((v) => `${articles[v.article]?.id} ${v.text}`).sort(),
      ].join('|'),
    )
    .sort(),
  facts: agreements.map(({ id, kind, independent }) => `${id} ${kind} ${independent}`).sort(),
});

describe('the ledger of any story', () => {
  it('is the same for any order of the articles, up to letters', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const there = compare(texts);
        const articles = [...there.articles].reverse();
        expect(seen(compareStory(articles))).toEqual(seen(there));
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('rests on quotes of compared sentences, at least two of them differing', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const { articles, discrepancies } = compare(texts);
        for (const record of discrepancies) {
          expect(new Set(record.values.map((value) => value.value)).size).toBeGreaterThan(1);
          for (const { article: at, start, end, text } of record.values) {
            expect(articles[at]?.text.slice(start, end)).toBe(text);
            expect(text).not.toContain('Reply');
          }
        }
      }),
      { seed: 12, numRuns: 25 },
    );
  });

  it('names every record once', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const ids = compare(texts).discrepancies.map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 13, numRuns: 25 },
    );
  });
});
