import type { Article, BlockKind } from '#src/core/model.ts';

/** A block of an article as it is read: its compared sentences, or the text that is not compared. */
export interface ReadingBlock {
  readonly kind: BlockKind;
  readonly start: number;
  /** Indices into the article's sentences; empty where nothing is compared. */
  readonly sentences: readonly number[];
  readonly text: string;
}

/** The blocks of an article in its own order, the empty ones left out. */
export function readingBlocks(article: Article): ReadingBlock[] {
  const sentences = new Map<number, number[]>();
  article.sentences.forEach(({ block }, at) => {
    const list = sentences.get(block);
    if (list) list.push(at);
    else sentences.set(block, [at]);
  });
  return article.blocks.flatMap(({ kind, start, end }, at): ReadingBlock[] => {
    const text = article.text.slice(start, end).trim();
    return text === '' ? [] : [{ kind, start, sentences: sentences.get(at) ?? [], text }];
  });
}
