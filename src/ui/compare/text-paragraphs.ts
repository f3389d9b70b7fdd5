/** A stretch of an article's text that is read as one: where it begins in the text, and its words. */
export interface TextParagraph {
  readonly start: number;
  readonly text: string;
}

/** Longest line (UTF-16 units) of a text that is wrapped by hand: mail and agencies stay below 80. */
const LONGEST_WRAPPED = 90;

/**
 * The paragraphs of a text, as far as its lines show them: parted by blank lines where the lines are
 * wrapped by hand, else one per line. At most `limit` units of the text, cut at the end of a line.
 */
export function textParagraphs(text: string, limit = Infinity): TextParagraph[] {
  const paragraphs: { start: number; text: string }[] = [];
  const lines = text.split('\n');
  const isWrapped = isWrappedByHand(lines);
  let start = 0;
  let open: { text: string } | undefined;
  for (const line of lines) {
    if (start + line.length > limit && paragraphs.length > 0) break;
    const words = line.trim();
    if (words === '') open = undefined;
    else if (open) open.text += ` ${words}`;
    else {
      const paragraph = { start, text: words };
      paragraphs.push(paragraph);
      if (isWrapped) open = paragraph;
    }
    start += line.length + 1;
  }
  return paragraphs;
}

function isWrappedByHand(lines: readonly string[]): boolean {
  const hasBlank = lines.some((line) => line.trim() === '');
  return hasBlank && lines.every((line) => line.length <= LONGEST_WRAPPED);
}
