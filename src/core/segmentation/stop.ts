import { isBlank, isDigit, isLetter } from './character-class.ts';

/** A place where a sentence may end: a run of full stops, question or exclamation marks. */
export interface Stop {
  readonly text: string;
  /** Where the sentence under way begins. */
  readonly sentence: number;
  /** The end of the paragraph. */
  readonly limit: number;
  /** The first terminator. */
  readonly mark: number;
  /** The terminators without the spaces between them (". . ." is "..."). */
  readonly run: string;
  /** After the terminators and the marks that close over them: here the sentence would end. */
  readonly end: number;
  /** Do closing marks (quotation marks, brackets) follow the terminators? */
  readonly closed: boolean;
  /** The next thing to be seen; `limit` if nothing is. */
  readonly next: number;
  /** The next letter or digit behind opening marks; `next` if there is none near. */
  readonly first: number;
  /** The word before the mark, full stops inside it included ("U.S"); at most 40 characters. */
  readonly word: string;
  /** The word at `first`. */
  readonly nextWord: string;
}

/** Longest word looked at, in UTF-16 units: keeps every look bounded. */
const REACH = 40;
const CLOSING = new Set('"\'”’»›)]}*');
const OPENING = new Set('"\'“‘«„‹([{¿¡*_#>–—-•·');
const QUOTES = new Set('"\'”’“‘');
const FINAL = new Set('.!?…。！？‼⁇⁈⁉');

/** Reads the surroundings of the terminator at `mark`. */
export function readStop(text: string, sentence: number, limit: number, mark: number): Stop {
  const runEnd = endOfRun(text, mark, limit);
  const end = endOfClosing(text, runEnd, limit);
  const next = skipBlanks(text, end, limit);
  const first = skipOpening(text, next, limit);
  return {
    text,
    sentence,
    limit,
    mark,
    run:
      runEnd === mark + 1
        ? text.charAt(mark)
        : text.slice(mark, Math.min(runEnd, mark + REACH)).replace(/\s+/g, ''),
    end,
    closed: end > runEnd,
    next,
    first,
    word: wordBefore(text, sentence, mark),
    nextWord: wordAt(text, first, limit),
  };
}

/** Terminators may be spaced out (". . ."), but only full stops are taken over a space. */
function endOfRun(text: string, mark: number, limit: number): number {
  let end = mark + 1;
  for (;;) {
    while (end < limit && FINAL.has(text.charAt(end))) end++;
    if (text[end] === ' ' && text[end + 1] === '.' && text[end - 1] === '.' && end + 1 < limit)
      end += 2;
    else return end;
  }
}

function endOfClosing(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    if (end < limit && CLOSING.has(text.charAt(end))) end++;
    else {
      const behind = footnoteEnd(text, end, limit);
      if (behind === end) return strayQuote(text, end, limit);
      end = behind;
    }
  }
}

/** "[12]" or " [12]" behind a sentence belongs to it. */
function footnoteEnd(text: string, at: number, limit: number): number {
  if (text[at] !== '[' && text[at + 1] !== '[') return at;
  const note = /^\s?\[\d{1,3}\](?!\w)/.exec(text.slice(at, Math.min(at + 7, limit)));
  return at + (note?.[0].length ?? 0);
}

/** A quotation mark standing alone behind a space (`the case. “`) closes what is before it. */
function strayQuote(text: string, from: number, limit: number): number {
  const at = from + 1;
  const alone =
    isBlank(text.charCodeAt(from)) &&
    at < limit &&
    QUOTES.has(text.charAt(at)) &&
    (at + 1 >= limit || isBlank(text.charCodeAt(at + 1)));
  return alone ? at + 1 : from;
}

function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function skipOpening(text: string, next: number, limit: number): number {
  const reach = Math.min(limit, next + 8);
  for (let at = next; at < reach; at++) {
    if (isLetter(text, at) || isDigit(text, at)) return at;
    if (!OPENING.has(text.charAt(at)) && !isBlank(text.charCodeAt(at))) break;
  }
  return next;
}

function wordBefore(text: string, from: number, mark: number): string {
  const earliest = Math.max(from, mark - REACH);
  let start = mark;
  while (start > earliest && isWordPart(text, start - 1)) start--;
  return text.slice(start, mark);
}

function wordAt(text: string, first: number, limit: number): string {
  const reach = Math.min(limit, first + REACH);
  let end = first;
  while (end < reach && isWordPart(text, end) && text[end] !== '.') end++;
  return text.slice(first, end);
}

function isWordPart(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (c === '.' || c === "'" || c === '’' || c === '°' || c === '&') return true;
  return isLetter(text, at) || isDigit(text, at);
}
