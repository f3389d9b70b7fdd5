/** ASCII, and the dashes and quotation marks of print: what stands for itself. Of any other character only the pattern of `tokenize` knows what it is. */
const OTHER = String.raw`[^\0-\x7f\u2010-\u2027]`;

/**
 * The pattern of `tokenize` for plain characters. Behind each kind stands what must not follow: more
 * of the same token, so that no shorter one is taken for it, or another character.
 */
const PLAIN_TOKEN = new RegExp(
  [
    String.raw`\d(?:[\d.,:]*\d)?(?![.,:]*(?:\d|${OTHER}))(?:(?:st|nd|rd|th|s)(?![A-Za-z\d]|${OTHER})|(?!(?:st|nd|rd|th|s)${OTHER}))`,
    String.raw`[A-Za-z]\.(?:[A-Za-z]\.)+(?![A-Za-z]\.|${OTHER})`,
    String.raw`[A-Za-z][A-Za-z\d]*(?:['’][A-Za-z]+)*(?![A-Za-z\d]|['’](?:[A-Za-z]|${OTHER})|\.(?:[A-Za-z]\.|${OTHER})|${OTHER})`,
    String.raw`[^A-Za-z\d\s]`,
  ].join('|'),
  'y',
);

/**
 * Where the token that begins at `start` ends, read without Unicode classes, which is several times as
 * fast; -1 if another character stands in it or close behind it, for which the pattern of `tokenize` is
 * asked. `start` is on no space. A pattern, not a loop: a loop over characters is slow until it is
 * compiled, and compiling it took longer than the reading of a story.
 */
export function scanPlainToken(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code >= 128 && !isPrintMark(code)) return -1;
  PLAIN_TOKEN.lastIndex = start;
  return PLAIN_TOKEN.test(text) ? PLAIN_TOKEN.lastIndex : -1;
}

/** A dash, quotation mark, bullet or ellipsis, none of them a letter, a figure or invisible. */
const isPrintMark = (code: number) => code >= 0x2010 && code <= 0x2027;

/** Is the character white space of ASCII, which lies between tokens? */
export function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** What a token is that `scanPlainToken` has read, by the code of its first character. */
export function plainKind(code: number): 'word' | 'figure' | 'mark' {
  if (code >= 48 && code <= 57) return 'figure';
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? 'word' : 'mark';
}
