import type { Article, ArticleHints, Block, Sentence, Span } from '../model.ts';
import { sentencesOfParagraphs } from '../segmentation/sentences-of-paragraphs.ts';
import { hash } from '../words/hash.ts';
import { classifyChunks } from './classify-chunks.ts';
import { type Metadata, readMetadata, TITLE_LABEL } from './read-metadata.ts';
import { sentenceId } from './sentence-id.ts';
import { splitChunks, type TextChunk } from './text-chunk.ts';

/**
 * An article as blocks and sentences, all spans of `text`. The blocks, joined, are the text; `hints`
 * complete or correct what the text says of itself, a hint that is absent or `null` leaves it. A
 * blank text is one block of furniture, an empty one has none.
 */
export function parseArticle(text: string, hints: ArticleHints = {}): Article {
  const chunks = splitChunks(text);
  const kinds = classifyChunks(chunks, hints.title ?? null);
  const lines = chunks.map((chunk, i) => ({ kind: kinds[i] ?? 'paragraph', text: chunk.text }));
  return {
    id: hints.id ?? hash(text),
    file: hints.file ?? '',
    text,
    ...corrected(readMetadata(text, lines), hints),
    blocks: blocksOf(text, chunks, kinds),
    sentences: sentencesOf(text, chunks, kinds),
  };
}

/** Every chunk with the blanks behind it; the first also takes those before it. */
function blocksOf(
  text: string,
  chunks: readonly TextChunk[],
  kinds: readonly Block['kind'][],
): Block[] {
  if (chunks.length === 0 && text !== '') {
    return [{ kind: 'furniture', start: 0, end: text.length }];
  }
  return chunks.map((chunk, i) => ({
    kind: kinds[i] ?? 'paragraph',
    start: i === 0 ? 0 : chunk.start,
    end: chunks[i + 1]?.start ?? text.length,
  }));
}

/** A title is one sentence, whatever stops it holds. */
function sentencesOf(
  text: string,
  chunks: readonly TextChunk[],
  kinds: readonly Block['kind'][],
): Sentence[] {
  const compared = [...chunks.keys()].filter((i) => kinds[i] === 'paragraph');
  const paragraphs = compared.flatMap((i) => chunks[i] ?? []);
  const spans = new Map<number, readonly Span[]>(
    sentencesOfParagraphs(text, paragraphs).map((found, n) => [compared[n] ?? -1, found]),
  );
  const name = namer();
  return chunks.flatMap((chunk, block) => {
    const found = kinds[block] === 'title' ? [titleWords(chunk)] : (spans.get(block) ?? []);
    return found.map(({ start, end }): Sentence => {
      const words = text.slice(start, end);
      return { id: name(words), start, end, text: words, block };
    });
  });
}

/** The headline without the mark or label before it. */
function titleWords({ start, end, text }: TextChunk): Span {
  return { start: start + (TITLE_LABEL.exec(text)?.[0].length ?? 0), end };
}

/** Names sentences in order; a repeat gets `-2`, `-3` … */
function namer(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const key = sentenceId(words);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > 1 ? `${key}-${count}` : key;
  };
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
