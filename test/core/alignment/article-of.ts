import type { Article } from '#src/core/model.ts';

/** An article of the given sentences, each a paragraph of its own. */
export function articleOf(id: string, sentences: readonly string[]): Article {
  let start = 0;
  const spans = sentences.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { text, ...span };
  });
  return {
    id,
    file: `${id}.txt`,
    text: sentences.join('\n\n'),
    outlet: null,
    agency: null,
    byline: null,
    title: null,
    date: null,
    place: null,
    url: null,
    blocks: spans.map((span) => ({ kind: 'paragraph', start: span.start, end: span.end })),
    sentences: spans.map((span, index) => ({ ...span, id: `${id}-${index}`, block: index })),
  };
}
