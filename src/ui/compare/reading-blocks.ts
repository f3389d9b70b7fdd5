import type { Article, BlockKind } from '#src/core/model.ts';

/** A block of an article as it is read: its compared sentences, or the text that is not compared. */
export interface ReadingBlock {
  readonly kind: BlockKind;
  readonly start: number;
  /** Indices into the article's sentences; empty where nothing is compared. */
  readonly sentences: readonly number[];
  readonly text: string;
  /** Does the paragraph go on in the next block? */
  readonly goesOn: boolean;
}

/** Sentences in one block: longer paragraphs are parted, so that what is out of sight can be left alone. */
const MOST_SENTENCES = 12;

/** The blocks of an article in its own order, the empty ones left out; furniture in a row is one block. */
export function readingBlocks(article: Article): ReadingBlock[] {
  const joined: ReadingBlock[] = [];
  for (const block of blocksOf(article)) {
    const last = joined.at(-1);
    if (block.kind === 'furniture' && last?.kind === 'furniture') {
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function blocksOf(article: Article): ReadingBlock[] {
  const sentences = new Map<number, number[]>();
  article.sentences.forEach(({ block }, at) => {
    const list = sentences.get(block);
    if (list) list.push(at);
    else sentences.set(block, [at]);
  });
  return article.blocks.flatMap(({ kind, start, end }, at): ReadingBlock[] => {
    const text = article.text.slice(start, end).trim();
    if (text === '') return [];
    const all = sentences.get(at) ?? [];
    if (all.length <= MOST_SENTENCES) return [{ kind, start, sentences: all, text, goesOn: false }];
    return parts(all).map((part, index, { length }) => ({
      kind,
      start: article.sentences[part[0] ?? 0]?.start ?? start,
      sentences: part,
      text: index === 0 ? text : '',
      goesOn: index < length - 1,
    }));
  });
}

function parts(all: readonly number[]): number[][] {
  const count = Math.ceil(all.length / MOST_SENTENCES);
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * MOST_SENTENCES, (at + 1) * MOST_SENTENCES),
  );
}
