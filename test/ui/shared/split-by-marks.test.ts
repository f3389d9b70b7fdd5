import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByMarks, wholeWords, type TextMark } from '#src/ui/shared/split-by-marks.ts';

const mark = fc.record({
  start: fc.integer({ min: -3, max: 25 }),
  end: fc.integer({ min: -3, max: 25 }),
  kind: fc.constantFrom<TextMark['kind']>('change', 'lit', 'hit', 'change-base'),
});

describe('splitByMarks', () => {
  it('cuts at the ends of marks and names what covers each piece', () => {
    const pieces = splitByMarks('seven hours', [
      { start: 0, end: 5, kind: 'change' },
      { start: 3, end: 11, kind: 'hit' },
    ]);
    expect(pieces.map(({ text, kinds }) => [text, kinds])).toEqual([
      ['sev', ['change']],
      ['en', ['change', 'hit']],
      [' hours', ['hit']],
    ]);
  });

  it('keeps the place of an empty mark', () => {
    const pieces = splitByMarks('ab', [{ start: 1, end: 1, kind: 'omitted' }]);
    expect(pieces.map(({ text }) => text)).toEqual(['a', '', 'b']);
  });

  it('lets the stronger mark of a change stand alone', () => {
    const both: TextMark[] = [
      { start: 0, end: 2, kind: 'change-base' },
      { start: 0, end: 2, kind: 'change' },
    ];
    expect(splitByMarks('ab', both)[0]?.kinds).toEqual(['change']);
  });

  it('gives the text back, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = splitByMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('wholeWords', () => {
  const words = (text: string, marks: readonly TextMark[]) =>
    wholeWords(splitByMarks(text, marks)).map((pieces) => pieces.map((piece) => piece.text));
  const marks: readonly TextMark[] = [
    { start: 0, end: 8, kind: 'change-slight' },
    { start: 6, end: 8, kind: 'letters' },
  ];

  it('keeps the pieces of a word together that is parted where its letters differ', () => {
    expect(words('launched now', marks)).toEqual([['launch', 'ed'], [' now']]);
  });

  it('leaves the next word and a search hit by themselves', () => {
    const next: TextMark = { start: 9, end: 12, kind: 'change' };
    expect(words('launched now', [...marks, next])).toEqual([['launch', 'ed'], [' '], ['now']]);
    const hit: TextMark = { start: 0, end: 6, kind: 'hit' };
    expect(words('launched now', [...marks, hit])).toEqual([['launch'], ['ed'], [' now']]);
  });
});
