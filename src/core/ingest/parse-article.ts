import type { Article, ArticleHints, Block, Sentence } from '../model.ts';
import { splitSentences } from '../segmentation/split-sentences.ts';
import { hash } from '../words/hash.ts';
import { tokenize } from '../words/tokenize.ts';

/** An article as blocks and sentences, all spans of `text`; `hints` complete or correct the metadata. */
export function parseArticle(text: string, hints: ArticleHints = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*(?:\n\s*)?/g)) {
    if (match[0] === '') continue;
    blocks.push({
      kind: blocks.length === 0 ? 'title' : 'paragraph',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  const seen = new Map<string, number>();
  const sentences = blocks.flatMap((block, index) =>
    splitSentences(text.slice(block.start, block.end)).map((span): Sentence => {
      const start = block.start + span.start;
      const end = block.start + span.end;
      const words = text.slice(start, end);
      const key = hash(
        tokenize(words)
          .filter((t) => t.kind !== 'mark')
          .map((t) => t.key)
          .join(' '),
      );
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { id: count > 1 ? `${key}-${count}` : key, start, end, text: words, block: index };
    }),
  );
  const first = blocks[0];
  return {
    id: hints.id ?? hash(text),
    file: hints.file ?? '',
    text,
    outlet: hints.outlet ?? null,
    agency: hints.agency ?? null,
    byline: hints.byline ?? null,
    title: hints.title ?? (first ? text.slice(first.start, first.end).trim() : null),
    date: hints.date ?? null,
    place: hints.place ?? null,
    url: hints.url ?? null,
    blocks,
    sentences,
  };
}
