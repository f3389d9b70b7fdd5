import type { Span } from '../model.ts';
import { sentencesOfParagraph } from './sentences-of-paragraph.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * The sentences of a text as spans, in order, without the white space between them. A sentence never
 * crosses the end of a paragraph; a text without anything to see has none.
 */
export function splitSentences(text: string): Span[] {
  return splitParagraphs(text).flatMap(({ start, end }) => sentencesOfParagraph(text, start, end));
}
