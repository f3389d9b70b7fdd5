import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareStory } from '#src/core/compare.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Comparison, Discrepancy } from '#src/core/model.ts';

/** Invented stories, each a folder of articles and the ledger that a careful reader expects of its figures. */
const GOLDEN = path.resolve(import.meta.dirname, '../../golden');
const STORIES = [
  'earthquake',
  'court-ruling',
  'cup-final',
  'company-result',
  'heat-wave',
  'protest-ban',
];
const FIGURES = new Set(['duration', 'count', 'money', 'age', 'date-time']);

interface Expected {
  readonly kind: string;
  readonly strength: string;
  /** "A: at least 214 | C: hundreds": outlet and words of every value, in order. */
  readonly values: string;
}

const readStory = (story: string) => {
  const folder = path.join(GOLDEN, story);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => parseArticle(readFileSync(path.join(folder, name), 'utf8'), { id: name }));
};

const shown = (record: Discrepancy): Expected => ({
  kind: record.kind,
  strength: record.strength,
  values: record.values.map((value) => `${siglum(value.article)}: ${value.text}`).join(' | '),
});

const figuresOf = (story: Comparison) =>
  story.discrepancies.filter((record) => FIGURES.has(record.kind));

const sorted = (list: readonly Expected[]) =>
  list.map((one) => `${one.kind} ${one.strength} ${one.values}`).sort();

describe.each(STORIES)('the ledger of “%s”', (story) => {
  const expected = JSON.parse(
    readFileSync(path.join(GOLDEN, story, 'ledger.json'), 'utf8'),
  ) as Expected[];

  it('holds the figures on which the articles differ, and no others', () => {
    const found = figuresOf(compareStory(readStory(story))).map(shown);
    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('is the same for any order of the articles, up to letters', () => {
    const articles = readStory(story);
    const forth = compareStory(articles);
    const back = compareStory([...articles].reverse());
    const ids = (comparison: Comparison) =>
      comparison.discrepancies.map((record) => record.id).sort();
    const facts = (comparison: Comparison) =>
      comparison.agreements.map((fact) => `${fact.id} ${fact.independent}`).sort();
    expect(ids(back)).toEqual(ids(forth));
    expect(facts(back)).toEqual(facts(forth));
  });

  it('rests every value on the exact words of a compared sentence, and no record on one value', () => {
    const { articles, discrepancies, agreements } = compareStory(readStory(story));
    for (const record of [...discrepancies, ...agreements])
      for (const value of record.values) {
        const article = articles[value.article];
        const sentence = article?.sentences[value.sentence];
        expect(article?.text.slice(value.start, value.end)).toBe(value.text);
        expect(value.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
        expect(value.end).toBeLessThanOrEqual(sentence?.end ?? -1);
        expect(['title', 'paragraph']).toContain(article?.blocks[sentence?.block ?? -1]?.kind);
      }
    for (const record of discrepancies)
      expect(new Set(record.values.map((value) => value.value)).size).toBeGreaterThan(1);
    for (const fact of agreements)
      expect(new Set(fact.values.map((value) => value.article)).size).toBeGreaterThanOrEqual(
        fact.independent,
      );
  });
});
