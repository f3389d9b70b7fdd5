import { describe, expect, it } from 'vitest';
import { alignStory } from '#src/core/alignment/align-story.ts';
import { textFamilies } from '#src/core/alignment/text-families.ts';
import { articleOf } from './article-of.ts';

const WIRE = [
  'The ferry sank within nine minutes of leaving the pier.',
  'Rescuers pulled 41 passengers from the freezing water.',
  'An inspection in March had found rust in the hull.',
  'The captain refused to turn back despite the storm warning.',
];
const OWN = [
  'Anna Berg, who runs the harbour café, heard a bang.',
  'Her two sons ran for the boats.',
  'By nightfall the church was full of strangers in blankets.',
  'Nobody had eaten since noon.',
];

const familiesOf = (...lists: string[][]) => {
  const articles = lists.map((list, index) => articleOf(`article-${index}`, list));
  return textFamilies(articles, alignStory(articles));
};

describe('textFamilies', () => {
  it('counts copies of one wire text as one family, however much one of them adds', () => {
    const families = familiesOf(WIRE, [...OWN, ...WIRE], OWN.slice(0, 2));
    expect(families.map((family) => family.articles)).toEqual([[0, 1], [2]]);
    expect(families[0]?.shared).toBe(1);
  });

  it('leaves reports apart that share a sentence or two', () => {
    const families = familiesOf([...WIRE, ...OWN.slice(0, 3)], [...OWN.slice(2), WIRE[0] ?? '']);
    expect(families.map((family) => family.articles)).toEqual([[0], [1]]);
  });

  it('says 1 for a lone text', () => {
    expect(familiesOf(WIRE)).toEqual([{ articles: [0], shared: 1 }]);
  });
});
