/** The one form of a pattern that reads a text: for a global one, set `lastIndex` before use. */
export type LetterPattern = (text: string) => RegExp;

/**
 * A pattern with Unicode classes (`\p{Lu}`, `\p{Ll}`, `\p{L}`, `\p{M}`, `\p{N}`), made when it is first
 * asked for. V8 takes up to some milliseconds to make such classes ready, a reader waits for each; text
 * of plain letters, nearly all of English news, is read by the same pattern with `A-Z` in their place.
 */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) =>
    isPlain(text)
      ? (plain ??= new RegExp(plainSource(source), flags))
      : (full ??= new RegExp(source, `${flags}u`));
}

/** ASCII, Latin-1 signs and the dashes and quotation marks of print: no letter or figure beyond a-z, A-Z, 0-9. */
const PLAIN = /^[\0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u2010-\u2027]*$/;

/** Is no letter or figure of the text beyond ASCII? */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const RANGES: Readonly<Record<string, string>> = { Lu: 'A-Z', Ll: 'a-z', L: 'A-Za-z', N: '0-9' };

/** The classes as ranges of ASCII; marks over letters, which plain text has none of, as nothing. */
function plainSource(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (part, name?: string) => {
    if (name !== undefined) return inClass ? (RANGES[name] ?? '') : `[${RANGES[name] ?? ''}]`;
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    return part;
  });
}
