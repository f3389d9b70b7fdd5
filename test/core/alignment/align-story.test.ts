import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStory } from '#src/core/alignment/align-story.ts';
import { groupSentences } from '#src/core/alignment/group-sentences.ts';
import { SURE_SCORE } from '#src/core/alignment/pair-sentences.ts';
import type { Article, SentenceRef } from '#src/core/model.ts';
import { articleOf } from './article-of.ts';
import { story } from './arbitrary-story.ts';

const articlesOf = (lists: readonly string[][]) =>
  lists.map((list, index) => articleOf(`article-${index}`, list));
const name = (articles: readonly Article[], ref: SentenceRef) =>
  `${articles[ref.article]?.id}.${ref.sentence}`;

function pairsByName(articles: readonly Article[]) {
  return alignStory(articles)
    .map((pair) => {
      const sides = [name(articles, pair.a), name(articles, pair.b)].sort();
      return `${sides.join(' ')} ${pair.relation} ${pair.score.toFixed(4)}`;
    })
    .sort();
}

function groupsByName(articles: readonly Article[]) {
  return groupSentences(articles, alignStory(articles))
    .map((group) =>
      group.sentences
        .map((ref) => name(articles, ref))
        .sort()
        .join(' '),
    )
    .sort();
}

describe('alignStory', () => {
  it('gives the same pairs and groups in any order of the articles', () => {
    assert(
      property(story, (lists) => {
        const articles = articlesOf(lists);
        const turned = [...articles.slice(1), ...articles.slice(0, 1)].reverse();
        expect(pairsByName(turned)).toEqual(pairsByName(articles));
        expect(groupsByName(turned)).toEqual(groupsByName(articles));
      }),
      { seed: 20220112, numRuns: 40 },
    );
  });

  it('changes no relation, and no score by more than .02, when an unrelated article is added', () => {
    const unrelated = [
      'Midfielder Tomas Ilves scored twice as Tartu beat the champions.',
      'Coach Rein Saar praised the young goalkeeper afterwards.',
      'Ticket prices rise by 4 euros next season.',
    ];
    assert(
      property(story, (lists) => {
        const before = alignStory(articlesOf(lists));
        const after = alignStory(articlesOf([...lists, unrelated]));
        const key = ({ a, b }: { a: SentenceRef; b: SentenceRef }) =>
          `${a.article}.${a.sentence} ${b.article}.${b.sentence}`;
        const known = new Map(after.map((pair) => [key(pair), pair]));
        for (const pair of before) {
          const same = known.get(key(pair));
          if (!same && pair.score < SURE_SCORE + 0.02) continue;
          expect(same?.relation).toBe(pair.relation);
          expect(Math.abs((same?.score ?? 0) - pair.score)).toBeLessThanOrEqual(0.02);
        }
        expect(after.filter((pair) => pair.b.article === lists.length)).toEqual([]);
      }),
      { seed: 20220113, numRuns: 40 },
    );
  });

  it('tells how far it is: upwards, within 0 and 1, and in every step', () => {
    const sentences = Array.from({ length: 30 }, (_, i) => `Bakery number ${i} reopened at noon.`);
    const seen: number[] = [];
    alignStory(articlesOf([sentences, sentences, sentences]), (done) => seen.push(done));
    expect(seen).toEqual(seen.toSorted((x, y) => x - y));
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
    const gaps = seen.slice(1).map((done, i) => done - (seen[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.4);
  });

  it('gives each pair the changes that turn a into b', () => {
    const [a, b] = ['The dam broke at dawn on Friday.', 'The dam broke at noon on Friday.'];
    const [pair] = alignStory([articleOf('x', [a]), articleOf('y', [b])]);
    const applied = pair?.changes.filter((change) => change.op !== 'delete');
    expect(applied?.map((change) => change.text).join('')).toBe(b);
  });
});

describe('groupSentences', () => {
  it('puts every paired sentence into exactly one group, and every pair inside at most one', () => {
    assert(
      property(story, (lists) => {
        const articles = articlesOf(lists);
        const pairs = alignStory(articles);
        const groups = groupSentences(articles, pairs);
        const grouped = groups.flatMap((group) =>
          group.sentences.map((ref) => name(articles, ref)),
        );
        const paired = new Set(pairs.flatMap((p) => [name(articles, p.a), name(articles, p.b)]));
        expect(grouped.sort()).toEqual([...paired].sort());
        expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length);
        for (const group of groups)
          for (const index of group.pairs) {
            const inside = new Set(group.sentences.map((ref) => name(articles, ref)));
            const { a, b } = pairs[index] ?? {};
            expect(a && b && inside.has(name(articles, a)) && inside.has(name(articles, b))).toBe(
              true,
            );
          }
      }),
      { seed: 20220114, numRuns: 40 },
    );
  });

  it('keeps to a few sentences of one article', () => {
    const claim = 'Rescuers pulled 41 passengers from the freezing water';
    const many = Array.from(
      { length: 6 },
      (_, i) => `${claim}, witness number ${i + 60} recalled.`,
    );
    const articles = articlesOf([many, many.slice(0, 2), [`${claim}.`]]);
    for (const group of groupSentences(articles, alignStory(articles)))
      for (const index of [0, 1, 2])
        expect(group.sentences.filter((ref) => ref.article === index).length).toBeLessThanOrEqual(
          3,
        );
  });
});
