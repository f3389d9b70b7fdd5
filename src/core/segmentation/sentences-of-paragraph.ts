import type { Span } from '../model.ts';
import { isBlank } from './character-class.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import { splitInlineList } from './split-inline-list.ts';
import { readStop } from './stop.ts';

/** A parenthesis longer than this (UTF-16 units) no longer holds a sentence together. */
const PARENTHESIS = 300;
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The sentences of one paragraph `[start, end)`, line wraps inside it treated as spaces. */
export function sentencesOfParagraph(text: string, start: number, end: number): Span[] {
  return splitInlineList(text, start, end).flatMap((item) => {
    const spans: Span[] = [];
    let from = item.start;
    for (const to of sentenceEnds(text, item.start, item.end)) {
      const span = trim(text, from, to);
      if (span) spans.push(span);
      from = to;
    }
    return spans;
  });
}

function sentenceEnds(text: string, start: number, limit: number): number[] {
  const ends: number[] = [];
  const candidate = /[.!?…。！？‼⁇⁈⁉([]/g;
  candidate.lastIndex = start;
  let sentence = skipBlanks(text, start, limit);
  let held = 0; // inside a parenthesis that closes here, no sentence ends
  let searched = 0;
  for (let m = candidate.exec(text); m && m.index < limit; m = candidate.exec(text)) {
    const at = m.index;
    const closer = CLOSER[m[0]];
    if (closer === undefined) {
      const stop = readStop(text, sentence, limit, at);
      candidate.lastIndex = Math.max(stop.end, at + 1);
      if (stop.end <= held || !isSentenceEnd(stop)) continue;
      ends.push(stop.end);
      sentence = stop.next;
    } else if (at > sentence && at >= held) {
      const reach = Math.min(limit, at + PARENTHESIS);
      const from = Math.max(at, searched);
      const inside = text.slice(from, reach).indexOf(closer);
      if (inside >= 0) held = from + inside;
      else searched = reach;
    }
  }
  if (ends.at(-1) !== limit) ends.push(limit);
  return ends;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Without white space at its ends; null if there is nothing to see. */
function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return skipBlanks(text, start, end) < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x85 || /\s/.test(text.charAt(at));
}
