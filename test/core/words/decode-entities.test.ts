import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeEntities } from '#src/core/words/decode-entities.ts';

describe('decodeEntities', () => {
  it.each([
    ['Smith &amp; Sons', 'Smith & Sons'],
    ['&quot;No,&quot; he said', '"No," he said'],
    ['[&]quot;I have a forecast.', '"I have a forecast.'],
    ['it&#8217;s', 'it’s'],
    ['it&#x2019;s', 'it’s'],
    ['it&#146;s', 'it’s'],
    ['caf&eacute;', 'café'],
    ['&amp;quot;', '&quot;'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['&nosuch; &#0; &#xD800; &#9999999;', '&nosuch; &#0; &#xD800; &#9999999;'],
    ['&constructor; &toString;', '&constructor; &toString;'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text).text).toBe(decoded);
  });

  it('maps every character to where it stands in the original', () => {
    const original = 'a &amp; b&#8217;s [&]quot;c';
    const { text, offsets } = decodeEntities(original);
    expect(text).toBe('a & b’s "c');
    expect([...(offsets ?? [])]).toEqual([0, 1, 2, 7, 8, 9, 16, 17, 18, 26, 27]);
  });

  it('gives no map where nothing was decoded', () => {
    expect(decodeEntities('R&D and more')).toEqual({ text: 'R&D and more', offsets: null });
  });

  it('gives a rising map that ends at the original’s length, for any text', () => {
    const part = fc.constantFrom('&amp;', '&', ';', '&#8217;', '[&]quot;', '&#x1F600;', 'x', '#');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const original = parts.join('');
        const { text, offsets } = decodeEntities(original);
        const map = offsets ? [...offsets] : Array.from({ length: text.length + 1 }, (_, i) => i);
        expect(map).toHaveLength(text.length + 1);
        expect(map.at(-1)).toBe(original.length);
        expect(map).toEqual(map.toSorted((a, b) => a - b));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
