import { describe, expect, it } from 'vitest';
import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';

const agreed = (...sentences: string[]) =>
  compareStory(sentences.map((sentence) => parseArticle(`Harbour.\n\n${sentence}\n`)))
    .agreements.filter(({ kind }) => kind === 'count')
    .map(({ what }) => what);

describe('a figure agreed on', () => {
  it('is given in words that every outlet stands for', () => {
    expect(
      agreed(
        'The flood drove an estimated 40,000 people from their homes on the coast.',
        'The flood drove around 40,000 people from their homes on the coast.',
      ),
    ).toEqual([expect.stringMatching(/ about 40,000 \(A, B\)\.$/)]);
  });

  it('keeps the wording that all have', () => {
    expect(
      agreed(
        'The flood drove more than 40,000 people from their homes on the coast.',
        'The flood drove more than 40,000 people from their homes on the coast, police said.',
      ),
    ).toEqual([expect.stringMatching(/ more than 40,000 \(A, B\)\.$/)]);
  });
});
