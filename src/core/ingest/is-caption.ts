import { CAPTION_PATTERNS } from './caption-rules.ts';

/** Longest caption, in UTF-16 units. */
const LONGEST = 450;

/** Is the line the caption of a picture, or the credit below it? Only an explicit picture credit tells. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  return CAPTION_PATTERNS.some((pattern) => pattern.test(line));
}
