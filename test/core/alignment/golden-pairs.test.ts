import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignStory } from '#src/core/alignment/align-story.ts';
import { textFamilies } from '#src/core/alignment/text-families.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Article, Pair, Relation } from '#src/core/model.ts';

interface Listed {
  readonly relation: Relation;
  readonly sure: boolean;
  readonly a: { readonly file: string; readonly sentence: string };
  readonly b: { readonly file: string; readonly sentence: string };
}

const root = path.resolve(import.meta.dirname, '../../..');
const seeds = path.join(root, 'seeds/geneva-talks');
const articles = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => parseArticle(readFileSync(path.join(seeds, file), 'utf8'), { id: file, file }));
const listed = JSON.parse(
  readFileSync(path.join(root, 'test/golden/geneva-talks/pairs.json'), 'utf8'),
) as readonly Listed[];
const pairs = alignStory(articles);

/** The letters of a sentence, so that wraps do not matter. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function stands(side: Listed['a'], article: Article | undefined, sentence: number): boolean {
  const [x, y] = [letters(side.sentence), letters(article?.sentences[sentence]?.text ?? '')];
  return article?.file === side.file && (x.includes(y) || y.includes(x));
}

function meets({ a, b }: Listed, pair: Pair): boolean {
  const [x, y] = a.file < b.file ? [a, b] : [b, a];
  const { a: p, b: q } = pair;
  return stands(x, articles[p.article], p.sentence) && stands(y, articles[q.article], q.sentence);
}

describe('the pairs of the Geneva talks', () => {
  const covered = new Set(listed.map(({ a, b }) => [a.file, b.file].sort().join(' ')));
  const judged = pairs.filter(({ a, b }) =>
    covered.has(`${articles[a.article]?.file} ${articles[b.article]?.file}`),
  );

  it('hold every sentence that is told word for word or retold as a whole', () => {
    const whole = listed.filter(({ sure, relation }) => sure && relation !== 'partial');
    const missed = whole.filter((want) => !judged.some((pair) => meets(want, pair)));
    expect(missed.map(({ a }) => a.sentence)).toEqual([]);
  });

  it('call what is verbatim verbatim and what is edited edited', () => {
    const plain = listed.filter(({ relation }) => ['verbatim', 'edited'].includes(relation));
    const said = plain.map((want) => judged.find((pair) => meets(want, pair))?.relation);
    expect(said).toEqual(plain.map(({ relation }) => relation));
  });

  it('are those that readers list, at least 80 in 100, and two in five of all that they list', () => {
    const right = judged.filter((pair) => listed.some((want) => meets(want, pair)));
    const sure = listed.filter((want) => want.sure);
    const found = sure.filter((want) => judged.some((pair) => meets(want, pair)));
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.8);
    expect(found.length / sure.length).toBeGreaterThanOrEqual(0.4);
  });

  it('make the two copies of the wire text one family', () => {
    const families = textFamilies(articles, pairs).map((family) => family.articles);
    expect(families).toEqual([[0, 4], [1], [2], [3]]);
  });
});
