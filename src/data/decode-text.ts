import { fileSignature } from './file-signatures.ts';
import { TEXT_LIMIT } from './text-limit.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why bytes are not taken as a text. */
export type Refusal = 'too-large' | 'file-type' | 'binary';

export type DecodedText =
  | {
      readonly ok: true;
      /** Without byte order mark; well formed (no lone surrogates). */
      readonly text: string;
      readonly encoding: Encoding;
      /** Sentences for the reader about what was uncertain or cannot be seen; mostly empty. */
      readonly notices: readonly string[];
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** The same as words that go on from "file.txt: …". */
      readonly reason: string;
    };

/** Beyond this many, and this share, of NULs and other controls, bytes are no text. */
const CONTROLS_IN_UTF8 = { count: 32, share: 0.1 };
const CONTROLS_ELSEWHERE = { count: 4, share: 0.02 };
/** Bytes that tell UTF-16 without a mark, and the share of NULs on one side of the pairs. */
const SAMPLE = 4096;
const UTF16_NULS = 0.4;
const UTF16_OTHERS = 0.05;
/** UTF-8 with up to this share of broken characters is damaged UTF-8, beyond it another encoding. */
const MOST_BROKEN = 0.1;
/** 0x80 to 0x9F in Windows-1252; some versions of Node decode them as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * A file's bytes as text. UTF-8 and UTF-16 are known by their bytes, anything else that reads as
 * text is taken as Windows-1252 with a notice. An empty file is an empty text.
 */
export function decodeText(bytes: Uint8Array, limit: number = TEXT_LIMIT): DecodedText {
  if (bytes.length > limit) {
    return refuse('too-large', `it is larger than the limit of ${limit / 1e6} MB`);
  }
  const encoding = utf16(bytes);
  if (encoding) return accept(new TextDecoder(encoding).decode(bytes), encoding, []);
  const type = fileSignature(bytes);
  if (type !== null) return refuse('file-type', `it is ${type}, not a text`);
  const whole = decodeWhole(bytes);
  if (isBinary(bytes, whole !== null)) return refuse('binary', 'it is not a text file');
  return whole === null ? decodeDamaged(bytes) : accept(whole, 'utf-8', []);
}

function refuse(refusal: Refusal, reason: string): DecodedText {
  return { ok: false, refusal, reason };
}

function accept(text: string, encoding: Encoding, notices: readonly string[]): DecodedText {
  return { ok: true, text, encoding, notices: [...notices, ...unseen(text)] };
}

/** By its mark, or by the NULs that every second byte of Latin letters is. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const even = nulShare(sample, 0);
  const odd = nulShare(sample, 1);
  if (Math.max(even, odd) < UTF16_NULS || Math.min(even, odd) > UTF16_OTHERS) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Share of NULs among the even or the odd bytes. */
function nulShare(bytes: Uint8Array, side: 0 | 1): number {
  let nuls = 0;
  for (let i: number = side; i < bytes.length; i += 2) if (bytes[i] === 0) nuls++;
  return (nuls * 2) / bytes.length;
}

/** Random bytes hold one control in ten; valid UTF-8 by chance is rare, so it is given more. */
function isBinary(bytes: Uint8Array, utf8: boolean): boolean {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  const { count: most, share } = utf8 ? CONTROLS_IN_UTF8 : CONTROLS_ELSEWHERE;
  return controls > most && controls > bytes.length * share;
}

function isControl(code: number): boolean {
  return code === 0x7f || (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b);
}

/** Valid UTF-8, or null. */
function decodeWhole(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Damaged UTF-8 keeps what can be read; with more broken than whole characters it never was UTF-8. */
function decodeDamaged(bytes: Uint8Array): DecodedText {
  const utf8 = new TextDecoder().decode(bytes);
  const broken = utf8.match(/\ufffd/g)?.length ?? 0;
  const whole = utf8.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (broken <= Math.max(1, whole * MOST_BROKEN) && whole > 0) {
    return accept(utf8, 'utf-8', [
      `The file is damaged: ${count(broken, 'character')} could not be read.`,
    ]);
  }
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
  return accept(text, 'windows-1252', [
    'The file is not UTF-8; it was read as Windows-1252, so letters with accents may be wrong.',
  ]);
}

/** What a reader cannot see in a text, and what may deceive. */
const UNSEEN: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/\0/g, (n) => `It holds ${count(n, 'NUL character')}.`],
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  [/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g, (n) => `It holds ${count(n, 'control character')}.`],
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (n) =>
      `It holds ${count(n, 'hidden mark')} of writing direction, which can make text look other than it is.`,
  ],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, (n) => `It holds ${count(n, 'invisible character')}.`],
];

function unseen(text: string): string[] {
  return UNSEEN.flatMap(([pattern, say]) => {
    const n = text.match(pattern)?.length ?? 0;
    return n === 0 ? [] : [say(n)];
  });
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
