import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPlainToken } from '#src/core/words/scan-plain-token.ts';

/** What a token is, as `tokenize` states it; here it must begin where it is asked. */
const TOKEN =
  /(?:\p{N}[\p{N}.,:]*\p{N}|\p{N})(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?|\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|[^\s\p{Cf}]/uy;

const CHARACTERS = Array.from(`aabsthndrdUS..''’ʼ,:;0123  -%“–é\u0301\u00ad\u200b½²😀𝔸\u00a0\n`);

describe('scanPlainToken', () => {
  it.each([
    ['U.S.-led', 4],
    ['a.m. on', 4],
    ['won’t go', 5],
    ["women's-", 7],
    ['13,000.', 6],
    ['7:55 a', 4],
    ['21st.', 4],
    ['1990s,', 5],
    ['5stars', 1],
    ['“so', 1],
    ['x.y', 1],
  ])('reads the first token of %j', (text, end) => {
    expect(scanPlainToken(text, 0)).toBe(end);
  });

  it.each(['é', 'caf\u00e9', 'co\u00adop', '½', '😀', 'a’é'])(
    'leaves %j to the pattern',
    (text) => {
      expect(scanPlainToken(text, 0)).toBe(-1);
    },
  );

  it('ends where the pattern ends, or leaves it to the pattern', () => {
    const text = fc
      .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 10 })
      .map((list) => list.join(''))
      .filter((one) => /^[^\s\p{Cf}]/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        TOKEN.lastIndex = 0;
        const end = scanPlainToken(one, 0);
        expect([-1, TOKEN.exec(one)?.[0].length]).toContain(end);
      }),
      { seed: 20220110, numRuns: 3000 },
    );
  });
});
