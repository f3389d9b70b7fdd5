import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  property,
  shuffledSubarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignStory } from '#src/core/alignment/align-story.ts';
import { articleOrder } from '#src/core/alignment/article-order.ts';
import { groupSentences } from '#src/core/alignment/group-sentences.ts';
import { pairSentences } from '#src/core/alignment/pair-sentences.ts';
import { STORY_LIMITS } from '#src/core/alignment/find-candidates.ts';
import type { Article, SentenceRef } from '#src/core/model.ts';
import { articleOf } from './article-of.ts';

/** Words that are names here and none there, that are spelled alike, that hold a pair of letters twice, that stand for one another. */
const WORDS = [
  'Hill/hill banana bananas bandana cocoa coconut coconuts Bridge/bridge bridges collapsed collapse',
  'Banker/banker bankers banked storm storms Storm/storm attacked attack attacks killed deaths died',
  'Mississippi Mississippian senses senseless sentences sentenced 41 forty-one seven 7 buyer bought',
  'invasion invaded invades talks negotiations met meeting minister ministers Rose/rose rises',
]
  .join(' ')
  .split(' ')
  .flatMap((word) => word.split('/'));

const sentence: Arbitrary<string> = tuple(
  constantFrom('The', 'A', 'Officials said the', 'On Friday a'),
  array(constantFrom(...WORDS), { minLength: 2, maxLength: 9 }),
  constantFrom(' ', ' of the ', ' and ', ', '),
).map(([start, words, joint]) => `${start} ${words.join(joint)}.`);

/** Many articles that print one another's sentences: whole, several times, shortened and joined; some articles twice. */
const crowded: Arbitrary<readonly string[][]> = tuple(
  array(sentence, { minLength: 4, maxLength: 14 }),
  array(array(tuple(nat(), nat(), nat(3)), { maxLength: 9 }), { minLength: 4, maxLength: 10 }),
  integer({ min: 0, max: 2 }),
).map(([pool, plans, copies]) => {
  const lists = plans.map((plan) =>
    plan.map(([first, second, how]) => {
      const [x = '', y = ''] = [pool[first % pool.length], pool[second % pool.length]];
      if (how === 0) return x;
      if (how === 1) return `${x.slice(0, -1)}, ${y}`;
      return how === 2 ? x.split(' ').slice(0, -2).join(' ') + '.' : x.toLowerCase();
    }),
  );
  return [...lists, ...lists.slice(0, copies)];
});

const given = (texts: readonly string[]) => texts.map((text) => ({ text }));
const articlesOf = (lists: readonly string[][]) =>
  lists.map((list, index) => articleOf(`article-${index}`, list));
const name = (articles: readonly Article[], ref: SentenceRef) =>
  `${articles[ref.article]?.id}.${ref.sentence}`;

/** Everything that is said of the pairs and groups, to the last digit, by the names of the articles. */
function told(articles: readonly Article[]) {
  const pairs = alignStory(articles);
  const groups = groupSentences(articles, pairs);
  return {
    pairs: pairs
      .map(({ a, b, relation, score, reason }) =>
        [...[name(articles, a), name(articles, b)].sort(), relation, score, reason.mutual].join(
          ' ',
        ),
      )
      .sort(),
    groups: groups
      .map(({ sentences }) =>
        sentences
          .map((ref) => name(articles, ref))
          .sort()
          .join(' '),
      )
      .sort(),
  };
}

describe('the order of the articles', () => {
  it('changes nothing in a crowd of articles that repeat and cut one another', () => {
    assert(
      property(
        crowded.chain((lists) => {
          const articles = articlesOf(lists);
          const all = { minLength: articles.length, maxLength: articles.length };
          return tuple(shuffledSubarray(articles, all), shuffledSubarray(articles, all));
        }),
        ([one, other]) => {
          expect(told(other)).toEqual(told(one));
        },
      ),
      { seed: 20220115, numRuns: 40 },
    );
  });

  it('changes nothing where a limit on the candidates is reached', () => {
    const limits = { ...STORY_LIMITS, perArticle: 2, perSentence: 3, postings: 12 };
    const pairsOf = (lists: readonly string[][], order: readonly number[]) =>
      pairSentences(
        order.map((index) => given(lists[index] ?? [])),
        limits,
        0,
        { names: order.map(String) },
      )
        .map(({ a, b, score }) => {
          const sides = [a, b].map((ref) => `${order[ref.article]}.${ref.sentence}`);
          return `${sides.sort().join(' ')} ${score}`;
        })
        .sort();
    assert(
      property(crowded, nat(), (lists, turn) => {
        const order = lists.map((_, index) => index);
        const k = turn % lists.length;
        const turned = [...order.slice(k), ...order.slice(0, k)].reverse();
        expect(pairsOf(lists, turned)).toEqual(pairsOf(lists, order));
      }),
      { seed: 20220116, numRuns: 40 },
    );
  });

  it('is one of their own: by what they say, then by their names', () => {
    const texts = [['b'], ['a', 'c'], ['a'], ['a'], []];
    expect(articleOrder(texts.map(given), ['v', 'w', 'y', 'x', 'z'])).toEqual([4, 3, 2, 1, 0]);
  });
});
