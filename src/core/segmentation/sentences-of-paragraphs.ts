import type { Span } from '../model.ts';
import { findRunInHeads } from './run-in-heads.ts';
import { sentencesOfParagraph } from './sentences-of-paragraph.ts';

/** The sentences of each paragraph of a text; a run-in head is one of its own. */
export function sentencesOfParagraphs(text: string, paragraphs: readonly Span[]): Span[][] {
  const heads = findRunInHeads(text, paragraphs);
  return paragraphs.map(({ start, end }) => {
    const head = heads.get(start);
    if (head === undefined) return sentencesOfParagraph(text, start, end);
    return [{ start, end: head }, ...sentencesOfParagraph(text, head, end)];
  });
}
