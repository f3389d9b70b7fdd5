import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParagraphs } from '#src/ui/compare/text-paragraphs.ts';

const words = (text: string, limit?: number) =>
  textParagraphs(text, limit).map((paragraph) => paragraph.text);
const long = 'word '.repeat(30).trim();

describe('the paragraphs of a text that is not compared yet', () => {
  it.each([
    ['one per line', `Title\n${long}\nEnd`, ['Title', long, 'End']],
    ['one per line, blank lines between', `Title\n\n${long}\n\nEnd`, ['Title', long, 'End']],
    [
      'wrapped by hand',
      'Title\n\nThey met and\nleft.\n\nEnd',
      ['Title', 'They met and left.', 'End'],
    ],
    ['Windows line ends', 'Title\r\n\r\nEnd\r\n', ['Title', 'End']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stop at the end of the last line within the limit, but never before the first', () => {
    expect(words('One\nTwo\nThree', 8)).toEqual(['One', 'Two']);
    expect(words(long, 8)).toEqual([long]);
  });

  it('hold every word of the text in its order, each paragraph beginning where it says', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', long))
      .map((t) => t.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const found = textParagraphs(each);
        expect(found.flatMap((p) => p.text.split(/\s+/))).toEqual(each.match(/\S+/g) ?? []);
        for (const { start, text: t } of found)
          expect(
            each
              .slice(start)
              .trimStart()
              .startsWith(t.split(/\s+/)[0] ?? ''),
          ).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
