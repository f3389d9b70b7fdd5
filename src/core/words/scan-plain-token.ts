/**
 * Where the token that begins at `start` ends: the pattern of `tokenize` read by hand for ASCII and
 * for the dashes and quotation marks of print (U+2010 to U+2027), three times as fast. -1 if another
 * character stands in it or right behind it, for which the pattern is asked. `start` is on no space.
 */
export function scanPlainToken(text: string, start: number): number {
  const kind = classAt(text, start);
  if (kind === UNKNOWN) return -1;
  if (kind === LETTER) return dottedEnd(text, start) ?? wordEnd(text, start + 1);
  return kind === DIGIT ? figureEnd(text, start) : start + 1;
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** What it is only the pattern knows. */
const UNKNOWN = 4;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : OTHER;
});

function classAt(text: string, at: number): number {
  // Beyond the end stands nothing that a token could take; asked there, a string costs the compiled code.
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code >= 128) return isPrintMark(code) ? OTHER : UNKNOWN;
  return CLASSES[code] ?? OTHER;
}

/** A dash, quotation mark, bullet or ellipsis, none of them a letter, a figure or invisible. */
const isPrintMark = (code: number) => code >= 0x2010 && code <= 0x2027;

/** Is the character white space of ASCII, which lies between tokens? */
export function isPlainSpace(code: number): boolean {
  return CLASSES[code] === SPACE;
}

const DOT = 46;
const isDot = (text: string, at: number) => at < text.length && text.charCodeAt(at) === DOT;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** "U.S.", "a.m.": two or more letters with a dot each; null if it is none. */
function dottedEnd(text: string, start: number): number | null {
  let at = start;
  while (classAt(text, at) === LETTER && isDot(text, at + 1)) at += 2;
  if (at === start) return null;
  if (classAt(text, at) === UNKNOWN) return -1;
  return at > start + 2 ? at : null;
}

/** Letters and figures, then any number of apostrophes with letters behind them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  let kind = classAt(text, at);
  while (kind === LETTER || kind === DIGIT) kind = classAt(text, ++at);
  while (at < text.length && isApostrophe(text.charCodeAt(at))) {
    const behind = classAt(text, at + 1);
    if (behind === UNKNOWN) return -1;
    if (behind !== LETTER) return at;
    at += 2;
    while (classAt(text, at) === LETTER) at++;
    kind = classAt(text, at);
  }
  return kind === UNKNOWN ? -1 : at;
}

/** Figures with dots, commas and colons between them, then an ending: "13,000", "7:55", "21st", "1990s". */
function figureEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; ; at++) {
    const kind = classAt(text, at);
    if (kind === UNKNOWN) return -1;
    if (kind === DIGIT) end = at + 1;
    else if (at >= text.length || !isSeparator(text.charCodeAt(at))) break;
  }
  const ending = endingAt(text, end);
  const behind = classAt(text, end + ending);
  if (ending > 0 && behind === UNKNOWN) return -1;
  return behind === LETTER || behind === DIGIT ? end : end + ending;
}

const isSeparator = (code: number) => code === DOT || code === 44 || code === 58;

/** Length of the ending of an ordinal or a plural. */
function endingAt(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === 'st' || two === 'nd' || two === 'rd' || two === 'th') return 2;
  return two.startsWith('s') ? 1 : 0;
}

/** What a token is that `scanPlainToken` has read, by the code of its first character. */
export function plainKind(code: number): 'word' | 'figure' | 'mark' {
  const kind = CLASSES[code];
  return kind === LETTER ? 'word' : kind === DIGIT ? 'figure' : 'mark';
}
