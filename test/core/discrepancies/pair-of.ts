import { wordChanges } from '#src/core/changes/word-changes.ts';
import type { StoryContext } from '#src/core/discrepancies/story-context.ts';
import type { Article } from '#src/core/model.ts';

function articleOf(text: string, index: number): Article {
  const sentence = { id: `${index}`, start: 0, end: text.length, text, block: 0 };
  return {
    id: `${index}`,
    file: `${index}.txt`,
    text,
    outlet: null,
    agency: null,
    byline: null,
    title: null,
    date: null,
    place: null,
    url: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sentences: [sentence],
  };
}

/** Articles of one sentence each, every two of them a pair told in nearly the same words. */
export function pairsOf(...texts: readonly string[]): StoryContext {
  const pairs = texts.flatMap((a, i) =>
    texts.slice(i + 1).map((b, k) => ({
      a: { article: i, sentence: 0 },
      b: { article: i + 1 + k, sentence: 0 },
      relation: 'edited' as const,
      score: 1,
      reason: { words: [], figures: [], names: [], mutual: true },
      moved: 0,
      changes: wordChanges(a, b),
    })),
  );
  const articles = texts.map((text, index) => articleOf(text, index));
  return { articles, pairs, groups: [], families: [], people: [], utterances: [] };
}
