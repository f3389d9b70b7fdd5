import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { findPeople } from '#src/core/mentions/people.ts';
import { resolvePronouns } from '#src/core/mentions/pronouns.ts';
import { findQuotations } from '#src/core/mentions/quotations.ts';
import { findUtterances } from '#src/core/mentions/utterances.ts';

/** Texts of the stuff that names and quotations are made of, in any order. */
const newsLike = fc
  .array(
    fc.constantFrom(
      'Anna Kesk',
      'Mr. Roe',
      'President',
      'Otto',
      'NATO',
      'Moscow',
      'he',
      'She',
      'her',
      'said',
      'told reporters',
      'according to',
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '[&]quot;',
      ',',
      '.',
      ':',
      '…',
      ' ',
      '\n',
      '\n\n',
      'that',
      'and',
      'of',
      'the',
      'harbour',
      'We will wait',
      'Comments',
      '-',
      '(',
      ')',
      'U.S.',
      '42',
      'İ',
      '🙂',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

const runs = { seed: 20220110, numRuns: 150 };

describe('laws of quotations, pronouns and people', () => {
  it('keeps quotations in order, apart, and within the text', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let end = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(text.length);
          end = quotation.end;
        }
      }),
      runs,
    );
  });

  it('links pronouns that stand in the text, to names that stand in it', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const { start, end, antecedent } of resolvePronouns(text)) {
          expect(text.slice(start, end)).toMatch(/^(?:he|she|him|her|his|hers|himself|herself)$/i);
          if (antecedent) expect(text.slice(antecedent.start, antecedent.end)).toMatch(/^\p{Lu}/u);
        }
      }),
      runs,
    );
  });

  it('gives every mention and wording the characters of its span, in a sentence that is compared', () => {
    fc.assert(
      fc.property(fc.array(newsLike, { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.map((text) => parseArticle(text));
        const people = findPeople(articles);
        const places = [
          ...people.flatMap(({ mentions }) => mentions),
          ...findUtterances(articles, [], people).flatMap(({ wordings }) => wordings),
        ];
        for (const { article, sentence, start, end, text } of places) {
          const home = articles[article]!.sentences[sentence]!;
          expect(articles[article]!.text.slice(start, end)).toBe(text);
          expect(start >= home.start && end <= home.end).toBe(true);
        }
      }),
      runs,
    );
  });

  it('finds the same people and utterances in any order of the articles', () => {
    fc.assert(
      fc.property(fc.array(newsLike, { minLength: 2, maxLength: 3 }), (texts) => {
        const told = (list: readonly string[]) => {
          const articles = list.map((text) => parseArticle(text));
          const people = findPeople(articles);
          const said = findUtterances(articles, [], people);
          return [people.map(({ name }) => name).sort(), said.map(({ id }) => id).sort()];
        };
        expect(told(texts.toReversed())).toEqual(told(texts));
      }),
      runs,
    );
  });
});
