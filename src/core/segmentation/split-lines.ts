import type { Span } from '../model.ts';
import { isBlank } from './character-class.ts';

/** A line without its end, trimmed of blanks at both sides; `start === end` for an empty one. */
export type Line = Span;

/** The lines of a text. LF, CR, CRLF, VT, FF, U+0085, U+2028 and U+2029 end a line alike. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  let from = 0;
  for (let m = ending.exec(text); m; m = ending.exec(text)) {
    lines.push(trim(text, from, m.index));
    from = m.index + m[0].length;
  }
  lines.push(trim(text, from, text.length));
  return lines;
}

function trim(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
