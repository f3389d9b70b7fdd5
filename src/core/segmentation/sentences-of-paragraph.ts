import type { Span } from '../model.ts';
import { isBlank } from './character-class.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import { splitInlineList } from './split-inline-list.ts';
import { readStop } from './stop.ts';

/** A parenthesis longer than this (UTF-16 units) no longer holds a sentence together. */
const PARENTHESIS = 300;
const CLOSER = { '(': ')', '[': ']' } as const;
const CREDIT_LABEL = /(?<=\s)(?:Image|Photo|Picture|Photograph|Credit)$/;

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

/** What is kept of a paragraph while its candidates are read in order. */
interface Scan {
  readonly text: string;
  readonly limit: number;
  readonly ends: number[];
  /** Where the sentence under way begins. */
  sentence: number;
  /** Inside a parenthesis that closes here no sentence ends. */
  held: number;
  /** Up to here no closing bracket was found: keeps the search linear. */
  searched: number;
}

function sentenceEnds(text: string, start: number, limit: number): number[] {
  const sentence = skipBlanks(text, start, limit);
  const scan: Scan = { text, limit, ends: [], sentence, held: 0, searched: 0 };
  const candidate = /[.!?…。！？‼⁇⁈⁉([:]/g;
  // On the paragraph alone: in the whole text a search without a hit would read on to its end.
  const paragraph = text.slice(start, limit);
  for (let m = candidate.exec(paragraph); m; m = candidate.exec(paragraph)) {
    const at = start + m.index;
    if (m[0] === ':') beforeCredit(scan, at);
    else if (m[0] === '(' || m[0] === '[') openParenthesis(scan, at, m[0]);
    else candidate.lastIndex = atTerminator(scan, at) - start;
  }
  if (scan.ends.at(-1) !== limit) scan.ends.push(limit);
  return scan.ends;
}

/** Returns where reading goes on. */
function atTerminator(scan: Scan, at: number): number {
  const stop = readStop(scan.text, scan.sentence, scan.limit, at);
  if (stop.end > scan.held && isSentenceEnd(stop)) {
    scan.ends.push(stop.end);
    scan.sentence = stop.next;
  }
  return Math.max(stop.end, at + 1);
}

/** A parenthesis inside a sentence holds it together up to its end. */
function openParenthesis(scan: Scan, at: number, bracket: '(' | '['): void {
  if (at <= scan.sentence || at < scan.held) return;
  const reach = Math.min(scan.limit, at + PARENTHESIS);
  const from = Math.max(at, scan.searched);
  const inside = scan.text.slice(from, reach).indexOf(CLOSER[bracket]);
  if (inside >= 0) scan.held = from + inside;
  else scan.searched = reach;
}

/** "… at the gate Photo: Jane Doe": a picture's credit behind its caption stands alone. */
function beforeCredit(scan: Scan, at: number): void {
  const label = CREDIT_LABEL.exec(scan.text.slice(Math.max(scan.sentence, at - 14), at))?.[0];
  if (label === undefined || at - label.length <= scan.sentence || at < scan.held) return;
  if (!isBlank(scan.text.charCodeAt(at + 1))) return;
  scan.ends.push(at - label.length);
  scan.sentence = at - label.length;
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
