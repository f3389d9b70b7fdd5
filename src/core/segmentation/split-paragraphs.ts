import type { Span } from '../model.ts';
import { readLayout } from './line-layout.ts';
import { splitLines } from './split-lines.ts';

/**
 * The paragraphs of a text as spans without the blanks between them: parted by empty lines, or one
 * per line; a line wrapped by a mail program or a column stays with the line before it.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const goesOn = readLayout(text, lines);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.start === line.end) continue;
    if (open && goesOn(i)) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}
