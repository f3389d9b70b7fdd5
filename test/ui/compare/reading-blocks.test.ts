import { describe, expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { readingBlocks } from '#src/ui/compare/reading-blocks.ts';

const paragraph = (count: number) =>
  Array.from({ length: count }, (_, at) => `The council met for the ${at + 2}nd time in May.`).join(
    ' ',
  );

describe('the blocks of an article that is read', () => {
  it('are its paragraphs', () => {
    const article = parseArticle(`${paragraph(3)}\n\n${paragraph(2)}`, {});
    const blocks = readingBlocks(article);
    expect(blocks.map(({ sentences }) => sentences)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(blocks.some(({ goesOn }) => goesOn)).toBe(false);
  });

  it('part a paragraph of very many sentences, each sentence in one of them, in order', () => {
    const article = parseArticle(paragraph(60), {});
    const blocks = readingBlocks(article);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.flatMap(({ sentences }) => sentences)).toEqual([...article.sentences.keys()]);
    expect(new Set(blocks.map(({ start }) => start)).size).toBe(blocks.length);
    expect(blocks.map(({ goesOn }) => goesOn)).toEqual(
      blocks.map((_, at) => at < blocks.length - 1),
    );
  });

  it('are one where page furniture stands in a row, as a paragraph between would part them', () => {
    const article = parseArticle(`One.\n\nTwo.\n\n${paragraph(1)}\n\nFour.`, {});
    const kinds = ['furniture', 'furniture', 'paragraph', 'furniture'] as const;
    const blocks = article.blocks.filter(({ start, end }) => article.text.slice(start, end).trim());
    const furnished = {
      ...article,
      sentences: [],
      blocks: blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? block.kind })),
    };
    expect(readingBlocks(furnished).map(({ kind, text }) => [kind, text.slice(0, 9)])).toEqual([
      ['furniture', 'One.\nTwo.'],
      ['paragraph', 'The counc'],
      ['furniture', 'Four.'],
    ]);
  });
});
