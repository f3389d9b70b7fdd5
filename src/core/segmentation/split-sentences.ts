import type { Span } from '../model.ts';
import { findRunInHeads } from './run-in-heads.ts';
import { sentencesOfParagraph } from './sentences-of-paragraph.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * The sentences of a text as spans, in order, without the white space between them. A sentence never
 * crosses the end of a paragraph; a text without anything to see has none.
 */
export function splitSentences(text: string): Span[] {
  const paragraphs = splitParagraphs(text);
  const heads = findRunInHeads(text, paragraphs);
  return paragraphs.flatMap(({ start, end }) => {
    const head = heads.get(start);
    if (head === undefined) return sentencesOfParagraph(text, start, end);
    return [{ start, end: head }, ...sentencesOfParagraph(text, head, end)];
  });
}
