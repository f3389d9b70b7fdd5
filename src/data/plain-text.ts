/** What must be looked at more closely: what cannot be seen, and kinds of files that begin with letters. */
const ODD =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|^(?:GIF8|%PDF-|\{\\rtf|BZh|Rar!|RIFF|ID3|OggS|.{4}ftyp)/s;

/**
 * Bytes as nearly all articles are: a text in UTF-8 that hides nothing. Null for any other, of which
 * `decodeText` knows more; that is a file of its own, so that the first view need not wait for it.
 */
export function plainText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ODD.test(text) ? null : text;
  } catch {
    return null;
  }
}
