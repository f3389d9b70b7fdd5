/** A text with its character references read, and the way back to the original. */
export interface DecodedText {
  readonly text: string;
  /**
   * Offset in the original of every UTF-16 unit of `text`, and, last, the original's length; `null`
   * if nothing was decoded and the offsets are the same.
   */
  readonly offsets: Uint32Array | null;
}

/** The references that stand in news texts (HTML Living Standard, 13.5). */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    deg: '°',
    copy: '©',
    reg: '®',
    trade: '™',
    shy: '\u00ad',
    eacute: 'é',
    egrave: 'è',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
    ccedil: 'ç',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
  }),
);
/** Numbers 128 to 159 mean Windows-1252 (HTML Living Standard, 13.2.5.80). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** `[&]` is how some archives defuse an ampersand. */
const REFERENCE = /(?:&|\[&\])(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g;

/**
 * Reads character references once (`&amp;quot;` becomes `&quot;`), broken ones (`[&]quot;`)
 * included. What is unknown stays as it stands. Linear in the text's length.
 */
export function decodeEntities(original: string): DecodedText {
  if (!original.includes('&')) return { text: original, offsets: null };
  const parts: { readonly text: string; readonly start: number; readonly plain: boolean }[] = [];
  let from = 0;
  for (const m of original.matchAll(REFERENCE)) {
    const character = decoded(m[1], m[2], m[3]);
    if (character === null) continue;
    parts.push({ text: original.slice(from, m.index), start: from, plain: true });
    parts.push({ text: character, start: m.index, plain: false });
    from = m.index + m[0].length;
  }
  if (from === 0) return { text: original, offsets: null };
  parts.push({ text: original.slice(from), start: from, plain: true });
  const text = parts.map((part) => part.text).join('');
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const part of parts)
    for (let i = 0; i < part.text.length; i++) offsets[at++] = part.start + (part.plain ? i : 0);
  offsets[at] = original.length;
  return { text, offsets };
}

function decoded(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
