import type { Article, ArticleHints, Block, Sentence } from '../model.ts';
import { sentencesOfParagraph } from '../segmentation/sentences-of-paragraph.ts';
import { hash } from '../words/hash.ts';
import { classifyChunks } from './classify-chunks.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { sentenceId } from './sentence-id.ts';
import { splitChunks, type TextChunk } from './text-chunk.ts';

/**
 * An article as blocks and sentences, all spans of `text`. The blocks, joined, are the text; `hints`
 * complete or correct what the text says of itself, a hint that is absent or `null` leaves it. A
 * blank text is one block of furniture, an empty one has none.
 */
export function parseArticle(text: string, hints: ArticleHints = {}): Article {
  const chunks = splitChunks(text);
  const blocks = blocksOf(text, chunks, hints.title ?? null);
  return {
    id: hints.id ?? hash(text),
    file: hints.file ?? '',
    text,
    ...corrected(readMetadata(text, blocks), hints),
    blocks,
    sentences: sentencesOf(text, blocks, chunks),
  };
}

/** Every chunk with the blanks behind it; the first also takes those before it. */
function blocksOf(text: string, chunks: readonly TextChunk[], title: string | null): Block[] {
  if (chunks.length === 0)
    return text === '' ? [] : [{ kind: 'furniture', start: 0, end: text.length }];
  const kinds = classifyChunks(chunks, title);
  return chunks.map((chunk, i) => ({
    kind: kinds[i] ?? 'paragraph',
    start: i === 0 ? 0 : chunk.start,
    end: chunks[i + 1]?.start ?? text.length,
  }));
}

/** A title is one sentence, whatever stops it holds. */
function sentencesOf(
  text: string,
  blocks: readonly Block[],
  chunks: readonly TextChunk[],
): Sentence[] {
  const seen = new Map<string, number>();
  return blocks.flatMap((block, index) => {
    const chunk = chunks[index];
    if (!chunk || (block.kind !== 'title' && block.kind !== 'paragraph')) return [];
    const spans =
      block.kind === 'title' ? [chunk] : sentencesOfParagraph(text, chunk.start, chunk.end);
    return spans.map(({ start, end }): Sentence => {
      const words = text.slice(start, end);
      const key = sentenceId(words);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return { id: count > 1 ? `${key}-${count}` : key, start, end, text: words, block: index };
    });
  });
}

function corrected(said: Metadata, hints: ArticleHints): Metadata {
  return {
    outlet: hints.outlet ?? said.outlet,
    agency: hints.agency ?? said.agency,
    byline: hints.byline ?? said.byline,
    title: hints.title ?? said.title,
    date: hints.date ?? said.date,
    place: hints.place ?? said.place,
    url: hints.url ?? said.url,
  };
}
