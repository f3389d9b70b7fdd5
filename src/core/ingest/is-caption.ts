import { CAPTION_ENDS, CAPTION_STARTS } from './caption-rules.ts';

/** Longest caption, in UTF-16 units. */
const LONGEST = 450;
/** A credit at the end stands within this much of it. */
const CREDIT = 150;

/** Is the line the caption of a picture, or the credit below it? Only an explicit picture credit tells. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (CAPTION_STARTS.some((pattern) => pattern.test(line))) return true;
  const end = line.slice(-CREDIT);
  return /[)\]/|©:]/.test(end) && CAPTION_ENDS.some((pattern) => pattern.test(end));
}
