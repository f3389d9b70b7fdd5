import { CAPTION_ENDS, CAPTION_STARTS, type CaptionRule } from './caption-rules.ts';

/** Longest caption, in UTF-16 units. */
const LONGEST = 450;
/** A credit at the end stands within this much of it. */
const CREDIT = 150;

/** Does the line begin as a picture's credit or caption does ("Photo: …", "Image source, …")? */
export function beginsAsCaption(line: string): boolean {
  return line.length <= LONGEST && CAPTION_STARTS.some((rule) => holds(rule, line));
}

/** Does the line end with a picture's credit? Nothing else tells a caption from a sentence. */
export function endsWithPictureCredit(line: string): boolean {
  if (line.length > LONGEST) return false;
  const end = line.slice(-CREDIT);
  return /[)\]/|©:]/.test(end) && CAPTION_ENDS.some((rule) => holds(rule, end));
}

function holds({ needs, pattern }: CaptionRule, text: string): boolean {
  return needs(text) && pattern(text).test(text);
}
