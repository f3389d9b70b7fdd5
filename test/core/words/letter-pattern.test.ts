import { describe, expect, it } from 'vitest';
import { beginsWithCapital } from '#src/core/words/begins-with-capital.ts';
import { isPlain, letterPattern } from '#src/core/words/letter-pattern.ts';

const WORDS = [
  'Kyiv',
  'kyiv',
  'Élysée',
  'élan',
  'Ångström',
  'ČTK',
  '42',
  '½',
  '“The',
  '',
  'ß',
  'Ж',
  'x-Y',
  'İ',
];

describe('a pattern in plain letters', () => {
  it.each([
    String.raw`^\p{Lu}`,
    String.raw`^[\p{Lu}\p{N}.&-]{2,8}$`,
    String.raw`^[^\p{L}]{1,3}\p{Lu}`,
    String.raw`\p{Ll}+$`,
    String.raw`[\p{L}\p{M}’'-]+`,
  ])('finds in any word what %s finds', (source) => {
    const known = new RegExp(source, 'u');
    const found = WORDS.map((word) => letterPattern(source)(word).exec(word)?.[0]);
    expect(found).toEqual(WORDS.map((word) => known.exec(word)?.[0]));
  });

  it('is taken for words without a letter or figure beyond ASCII alone', () => {
    expect(WORDS.filter((word) => !isPlain(word))).toEqual(
      WORDS.filter((word) => /[^\P{L}a-zA-Z]|[^\P{N}0-9]/u.test(word)),
    );
  });
});

describe('a capital', () => {
  it('begins the same words as by the Unicode class', () => {
    expect(WORDS.filter(beginsWithCapital)).toEqual(WORDS.filter((word) => /^\p{Lu}/u.test(word)));
  });
});
