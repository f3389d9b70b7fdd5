import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '#src/core/words/tokenize.ts';

const keys = (text: string) => tokenize(text).map((token) => token.key);

describe('tokenize', () => {
  it.each([
    ['The U.S. and NATO', ['the', 'u.s.', 'and', 'nato']],
    ['tell us, US', ['tell', 'us', ',', 'u.s.']],
    ['U.N. or UN', ['un', 'or', 'un']],
    ['more than 13,000 people', ['more', 'than', '13,000', 'people']],
    ['at 8:55 a.m. on the 21st', ['at', '8:55', 'am', 'on', 'the', '21st']],
    ['in the 1990s.', ['in', 'the', '1990s', '.']],
    ['Monday’s', ["monday's"]],
    ['seven-hour', ['seven', '-', 'hour']],
    ['Zürich café', ['zurich', 'cafe']],
    ['in\u00advisible', ['invisible']],
    ['$1.5bn', ['$', '1.5', 'bn']],
  ])('reads %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('gives spans whose characters are the token, in order, with only white space between', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
      { seed: 20220110, numRuns: 150 },
    );
  });
});
