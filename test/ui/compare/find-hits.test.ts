import { describe, expect, it } from 'vitest';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { findHits } from '#src/ui/compare/find-hits.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { storyOf } from '../story-of.ts';

function hits(query: string, ...sentences: string[]): string[] {
  const comparison = storyOf([sentences, ['Nothing of the kind.']]);
  const index = indexStory(comparison);
  const rows = buildRows(index, { shown: [0, 1], base: 0 });
  return findHits(index, rows, query).map(({ ref, start, end }) =>
    comparison.articles[ref.article]!.sentences[ref.sentence]!.text.slice(start, end),
  );
}

describe('findHits', () => {
  it.each([
    ['case', 'MOSCOW', 'In Moscow.', ['Moscow']],
    ['accents in the text', 'cafe', 'A café here.', ['café']],
    ['accents in the search', 'café', 'A cafe here.', ['cafe']],
    ['endings', 'invading', 'If Russia invades, they invaded.', ['invades', 'invaded']],
    ['possessives', 'Russia', "Russia’s and Russia's demands", ['Russia’s', "Russia's"]],
    [
      'a word not yet finished',
      'negot',
      'Negotiations and negotiators.',
      ['Negotiations', 'negotiators'],
    ],
    ['several words in order', 'no plans', 'No such plans, no plans.', ['no plans']],
    ['line wraps between words', 'no plans', 'There were no\nplans.', ['no\nplans']],
    ['marks of expressions', 'a.*(b', 'Plain a b.', ['a b']],
  ])('does not mind %s', (_, query, text, found) => {
    expect(hits(query, text)).toEqual(found);
  });

  it('finds nothing for an empty search or one without words', () => {
    expect(hits('', 'Some words.')).toEqual([]);
    expect(hits(' …! ', 'Some words.')).toEqual([]);
  });

  it('does not find a word inside another', () => {
    expect(hits('rain', 'Ukraine')).toEqual([]);
  });
});
