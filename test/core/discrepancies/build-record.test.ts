import { describe, expect, it } from 'vitest';
import { buildRecord } from '#src/core/discrepancies/build-record.ts';
import { plainSentence } from '#src/core/discrepancies/plain-sentence.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { storyOf, telling } from './story-of.ts';

const context = storyOf(
  'The talks lasted seven hours.',
  'The talks lasted eight hours.',
  'They met for 8 hours.',
);
const parts = {
  kind: 'duration',
  strength: 'contradictory',
  weight: 1,
  lead: 'The talks lasted',
} as const;

describe('buildRecord', () => {
  it('composes one sentence, the outlets as letters', () => {
    const tellings = [
      telling(context, 2, '8 hours', '8 h'),
      telling(context, 0, 'seven hours', '7 h'),
      telling(context, 1, 'eight hours', '8 h'),
    ];
    const [record] = buildRecord(context, { ...parts, tellings });
    expect(record?.what).toBe('The talks lasted seven hours (A), eight hours (B), 8 hours (C).');
    expect(record?.values.map((value) => value.article)).toEqual([0, 1, 2]);
  });

  it('refuses a record without two differing values', () => {
    const tellings = [
      telling(context, 1, 'eight hours', '8 h'),
      telling(context, 2, '8 hours', '8 h'),
    ];
    expect(buildRecord(context, { ...parts, tellings })).toEqual([]);
  });

  it('drops a value whose span is not its text, and the record if nothing differs then', () => {
    const right = telling(context, 0, 'seven hours', '7 h');
    const wrong = { ...telling(context, 1, 'eight hours', '8 h'), start: 0 };
    expect(buildRecord(context, { ...parts, tellings: [right, wrong] })).toEqual([]);
  });

  it('takes no value from furniture', () => {
    const folded = {
      ...context,
      articles: context.articles.map((article) => ({
        ...article,
        blocks: article.blocks.map((block) => ({ ...block, kind: 'furniture' as const })),
      })),
    };
    const tellings = [
      telling(context, 0, 'seven hours', '7 h'),
      telling(context, 1, 'eight hours', '8 h'),
    ];
    expect(buildRecord(folded, { ...parts, tellings })).toEqual([]);
    expect(buildRecord(context, { ...parts, tellings })).toHaveLength(1);
  });

  it('keeps one of two values at one place', () => {
    const seven = telling(context, 0, 'seven hours', '7 h');
    const [record] = buildRecord(context, {
      ...parts,
      tellings: [seven, seven, telling(context, 1, 'eight hours', '8 h')],
    });
    expect(record?.values).toHaveLength(2);
  });

  it('names a record by its kind, sentences and words, whatever the order of the articles', () => {
    const other = storyOf('The talks lasted eight hours.', 'The talks lasted seven hours.');
    const one = buildRecord(context, {
      ...parts,
      tellings: [
        telling(context, 0, 'seven hours', '7 h'),
        telling(context, 1, 'eight hours', '8 h'),
      ],
    });
    const two = buildRecord(other, {
      ...parts,
      tellings: [telling(other, 1, 'seven hours', '7 h'), telling(other, 0, 'eight hours', '8 h')],
    });
    expect(one[0]?.id).toBe(two[0]?.id);
  });
});

describe('plainSentence', () => {
  it('groups the letters of outlets with one wording', () => {
    const tellings = [0, 1].map((at) => ({
      ...telling(context, at, 'The talks', 'x'),
      say: 'talks',
    }));
    expect(plainSentence('They are called', tellings, 'in the titles')).toBe(
      'They are called talks (A, B) in the titles.',
    );
  });

  it('takes the capital of a sentence’s beginning off a figure, and leaves names alone', () => {
    const say = (words: string) =>
      plainSentence('It is', [{ ...telling(context, 0, 'The', ''), say: words }]);
    expect(say('Around 100,000')).toBe('It is around 100,000 (A).');
    expect(say('Thousands')).toBe('It is thousands (A).');
    expect(say('Monday')).toBe('It is Monday (A).');
  });
});

describe('siglum', () => {
  it('goes on after Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(siglum)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});
