import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareStory } from '#src/core/compare.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Discrepancy } from '#src/core/model.ts';

/** Invented stories, each with the records of names, words and speakers that a careful reader wants of it. */
const GOLDEN = path.resolve(import.meta.dirname, '../../golden');
const FIGURES = new Set(['duration', 'count', 'money', 'age', 'date-time']);

interface Expected {
  readonly kind: string;
  /** "A: Dmitri Volkov | B: Dmitry Volkov": outlet and words of every value, in order. */
  readonly values: string;
}

const recordsOf = (story: string): Expected[] => {
  const folder = path.join(GOLDEN, story);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = names
    .sort()
    .map((name) => parseArticle(readFileSync(path.join(folder, name), 'utf8'), { id: name }));
  return compareStory(articles)
    .discrepancies.filter(({ kind }) => !FIGURES.has(kind))
    .map(shown);
};

const shown = ({ kind, values }: Discrepancy): Expected => ({
  kind,
  values: values.map((value) => `${siglum(value.article)}: ${value.text}`).join(' | '),
});

const sorted = (list: readonly Expected[]) =>
  list.map(({ kind, values }) => `${kind} ${values}`).sort();

describe.each(['rail-strike', 'election-night'])('the ledger of “%s”', (story) => {
  it('holds the names, words and speakers on which the articles differ, and no others', () => {
    const expected = JSON.parse(
      readFileSync(path.join(GOLDEN, story, 'wording.json'), 'utf8'),
    ) as Expected[];
    expect(sorted(recordsOf(story))).toEqual(sorted(expected));
  });
});
