import type { Span } from '../model.ts';
import { splitParagraphs } from '../segmentation/split-paragraphs.ts';

/** A paragraph or line of the file that stands alone, without the blanks around it. */
export interface TextChunk extends Span {
  /** Its words on one line; cut at `LOOK` characters: what is longer is a paragraph anyway. */
  readonly text: string;
  /** Its full length in UTF-16 units. */
  readonly length: number;
}

/** Longest part of a chunk the rules look at, in UTF-16 units. */
const LOOK = 600;

/** The stretches of a file that stand alone, in order; none for a blank file. */
export function splitChunks(text: string): TextChunk[] {
  return splitParagraphs(text).map(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + LOOK));
    return { start, end, length: end - start, text: onOneLine(words) };
  });
}

/** White space as single spaces; most chunks are so already. */
function onOneLine(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ').trim() : words.trim();
}
