import type { Span } from '../model.ts';
import { sentencesOfParagraphs } from './sentences-of-paragraphs.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * The sentences of a text as spans, in order, without the white space between them. A sentence never
 * crosses the end of a paragraph; a text without anything to see has none.
 */
export function splitSentences(text: string): Span[] {
  return sentencesOfParagraphs(text, splitParagraphs(text)).flat();
}
