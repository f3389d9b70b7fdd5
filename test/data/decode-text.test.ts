import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeText } from '#src/data/decode-text.ts';
import { isWebPage } from '#src/data/is-web-page.ts';
import { plainText } from '#src/data/plain-text.ts';
import { TEXT_LIMIT } from '#src/data/text-limit.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) => {
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}
const letter = 'The mayor’s café opened on Monday.';

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(letter), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${letter}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${letter}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${letter}`, 'be'), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(letter, 'le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(letter, 'be'), 'utf-16be'],
  ])('reads %s without a remark', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: letter, encoding, notices: [] });
  });

  it('reads Windows-1252 with a notice', () => {
    const decoded = decodeText(latin('\x93The mayor\x92s caf\xe9\x94 \x96 5 \x80'));
    expect(decoded).toMatchObject({ text: '“The mayor’s café” – 5 €', encoding: 'windows-1252' });
    expect(decoded.ok && decoded.notices).toHaveLength(1);
  });

  it('keeps UTF-8 that was cut in the middle of a character, and says so', () => {
    const decoded = decodeText(utf8(`${letter} “Open”`).slice(0, -1));
    expect(decoded).toMatchObject({ text: `${letter} “Open\ufffd`, encoding: 'utf-8' });
    expect(decoded.ok && decoded.notices).toEqual([
      'The file is damaged: 1 character could not be read.',
    ]);
  });

  it('never shows overlong UTF-8 in silence', () => {
    const decoded = decodeText(latin('a\xc0\xafb'));
    expect(decoded.ok && decoded.notices).toHaveLength(1);
  });

  it('takes an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({
      ok: true,
      text: '',
      encoding: 'utf-8',
      notices: [],
    });
  });

  it.each([
    ['PNG', latin('\x89PNG\r\n\x1a\n....'), 'a PNG image'],
    ['PDF', latin('%PDF-1.7 text'), 'a PDF document'],
    ['DOCX', latin('PK\x03\x04....'), 'a ZIP archive or Office document'],
    ['gzip', latin('\x1f\x8b....'), 'a gzip archive'],
    ['MP4', latin('\0\0\0\x18ftypmp42'), 'a sound or video file'],
  ])('refuses %s by its first bytes', (_, bytes, type) => {
    expect(decodeText(bytes)).toMatchObject({
      ok: false,
      refusal: 'file-type',
      reason: `it is ${type}, not a text`,
    });
  });

  it('refuses bytes with too many controls', () => {
    const random = Uint8Array.from({ length: 2001 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255);
    expect(decodeText(random)).toMatchObject({ ok: false, refusal: 'binary' });
  });

  it('refuses what is over the limit and takes what is at it', () => {
    expect(decodeText(new Uint8Array(TEXT_LIMIT + 1).fill(65))).toEqual({
      ok: false,
      refusal: 'too-large',
      reason: 'it is larger than the limit of 2 MB',
    });
    expect(decodeText(new Uint8Array(TEXT_LIMIT).fill(65)).ok).toBe(true);
  });

  it.each([
    ['a\0b and a text long enough to carry one of them, as texts are', 'It holds 1 NUL character.'],
    [
      `two bells ${'\x07'.repeat(2)} in a text that is else as plain as can be, so that it is one, surely. `.repeat(
        2,
      ),
      'It holds 4 control characters.',
    ],
    ['zero\u200bwidth', 'It holds 1 invisible character.'],
    [
      'turned \u202etext',
      'It holds 1 hidden mark of writing direction, which can make text look other than it is.',
    ],
  ])('counts what cannot be seen in %j', (text, notice) => {
    const decoded = decodeText(utf8(text));
    expect(decoded).toMatchObject({ ok: true, text, notices: [notice] });
  });

  it('gives back any text that was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(decodeText(utf8(`${letter} ${text}`))).toMatchObject({ text: `${letter} ${text}` });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('gives a well-formed text for any bytes', () => {
    const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded.ok ? decoded.text : '').not.toMatch(lone);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe('plainText', () => {
  const sameAsDecoded = (bytes: Uint8Array) => {
    const plain = plainText(bytes);
    if (plain === null) return;
    expect(decodeText(bytes)).toEqual({ ok: true, text: plain, encoding: 'utf-8', notices: [] });
  };

  it('takes a text that hides nothing', () => {
    expect(plainText(utf8('“Déjà vu”, they said.\r\n\tAnd left…'))).toBe(
      '“Déjà vu”, they said.\r\n\tAnd left…',
    );
  });

  it.each([
    ['%PDF-1.7 words'],
    ['GIF89a'],
    ['{\\rtf1 words}'],
    ['MM\0*'],
    ['a zero\u200bwidth space'],
    ['a \u202eturn'],
    ['a bell\x07'],
    ['\xff'],
  ])('leaves %j to decodeText', (text) => {
    expect(plainText(text === '\xff' ? latin(text) : utf8(text))).toBeNull();
  });

  it('says of whatever it takes what decodeText says', () => {
    const starts = fc.constantFrom(
      '',
      'BZh',
      'Rar!',
      'RIFF',
      'ID3',
      'OggS',
      'xxxxftyp',
      'PK',
      'II*',
    );
    const text = fc
      .tuple(starts, fc.string({ unit: 'grapheme', maxLength: 60 }))
      .map((t) => t.join(''));
    fc.assert(
      fc.property(text, (each) => sameAsDecoded(utf8(each))),
      { seed: 9, numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), sameAsDecoded), {
      seed: 9,
      numRuns: 2000,
    });
  });
});

describe('isWebPage', () => {
  it.each([
    ['<!DOCTYPE html><html>', true],
    ['\n <!-- made by --> <html lang="en">', true],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', true],
    ['A report on <html> tags', false],
    ['<p>A paragraph</p>', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isWebPage(text)).toBe(expected);
  });
});
