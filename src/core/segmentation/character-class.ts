const RARE_BLANK = /[\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;
const LETTER = /\p{L}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const DIGIT = /\p{N}/u;

/**
 * White space and what shows as nothing: controls (NUL, U+0085), zero-width and bidi marks, BOM,
 * soft hyphen. A sentence may be followed by any of these.
 */
export function isBlank(code: number): boolean {
  if (code < 0x21) return true;
  return code >= 0x7f && (code <= 0xa0 || RARE_BLANK.test(String.fromCharCode(code)));
}

/** Is there a letter at `at`? Past the end there is none. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;
  return LETTER.test(characterAt(text, at));
}

/** Is there a capital letter at `at`? */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code > 0x40 && code < 0x5b;
  return UPPER.test(characterAt(text, at));
}

/** Is there a small letter at `at`? Letters of scripts without case count as neither. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code > 0x60 && code < 0x7b;
  return /\p{Ll}/u.test(characterAt(text, at));
}

/** Is there a digit at `at`? */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code > 0x2f && code < 0x3a;
  return DIGIT.test(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
