import { isBlank, isLower } from './character-class.ts';
import type { Line } from './split-lines.ts';

/** Longest line of a hard-wrapped text, in UTF-16 units; longer lines are whole paragraphs. */
const WIDEST_WRAP = 130;
/** Share of the line ends that a wrap at one width must explain. */
const WRAPPED_SHARE = 0.6;
/** A wrap may fall this much short of the width (proportional fonts). */
const SLACK = 0.88;
/** A line this long that ends in mid-sentence was wrapped rather than ended. */
const LONG = 40;
/** Lines up to this long, three or more without a full stop, are a list. */
const SHORT = 45;

/** Whether line `i` goes on with the paragraph of line `i - 1`. Decided once for the whole text. */
export function readLayout(text: string, lines: readonly Line[]): (i: number) => boolean {
  const facts = lines.map((line) => lineFacts(text, line));
  const width = wrapWidth(facts);
  const listed = listLines(facts);
  return (i) => {
    const before = facts[i - 1];
    const line = facts[i];
    if (!before || !line || before.length === 0 || line.length === 0) return false;
    if (line.item || listed[i]) return false;
    if (cutsSentence(before, line)) return true;
    return width !== null && (isCut(before) || fills(before, line, width));
  };
}

/** In a wrapped text a long line without a full stop was cut, however far it reaches. */
function isCut(before: LineFacts): boolean {
  return !before.ends && before.length >= LONG;
}

/** A line without a full stop, then a small letter: the sentence goes on. */
function cutsSentence(before: LineFacts, line: LineFacts): boolean {
  return !before.ends && line.small && (before.length >= LONG || line.ends);
}

interface LineFacts {
  readonly length: number;
  readonly firstWord: number;
  /** Ends with a full stop, question mark … */
  readonly ends: boolean;
  readonly small: boolean;
  /** Begins with the mark of a list item. */
  readonly item: boolean;
}

const EMPTY: LineFacts = { length: 0, firstWord: 0, ends: false, small: false, item: false };

function lineFacts(text: string, { start, end }: Line): LineFacts {
  if (start === end) return EMPTY;
  let word = start;
  while (word < end && word - start < WIDEST_WRAP && !isBlank(text.charCodeAt(word))) word++;
  return {
    length: end - start,
    firstWord: word - start,
    ends: /[.!?…:;]["'”’»)\]]{0,3}$/.test(text.slice(Math.max(start, end - 5), end)),
    small: isLower(text, start),
    item: /^(?:[-*•⁃●▪–]\s|\d{1,2}[.)]\s|[a-h][.)]\s)/.test(text.slice(start, start + 4)),
  };
}

/** Would the first word of `line` still have fitted behind `before`? If not, it was wrapped. */
function fills(before: LineFacts, line: LineFacts, width: number): boolean {
  return before.length + 1 + line.firstWord > width * SLACK;
}

/** The width at which the text is wrapped by hand or machine; null if it is not. */
function wrapWidth(facts: readonly LineFacts[]): number | null {
  let width = 0;
  let open = 0;
  const joints = facts.flatMap((line, i) => {
    const before = facts[i - 1];
    if (!before || before.length === 0 || line.length === 0) return [];
    width = Math.max(width, before.length);
    if (!before.ends) open++;
    return [{ before, line }];
  });
  if (open < 2 || width > WIDEST_WRAP || width < LONG) return null;
  const wrapped = joints.filter((j) => fills(j.before, j.line, width)).length;
  return wrapped >= joints.length * WRAPPED_SHARE ? width : null;
}

/** Marks the lines of every run of three or more short lines without a full stop. */
function listLines(facts: readonly LineFacts[]): boolean[] {
  const listed = facts.map(() => false);
  let from = 0;
  for (let i = 0; i <= facts.length; i++) {
    const line = facts[i];
    if (line && line.length > 0 && line.length <= SHORT && !line.ends) continue;
    if (i - from >= 3 && (line === undefined || line.length === 0)) listed.fill(true, from, i);
    from = i + 1;
  }
  return listed;
}
