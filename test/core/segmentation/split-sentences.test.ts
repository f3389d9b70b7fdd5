import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { splitSentences } from '#src/core/segmentation/split-sentences.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** News with the bars where sentences part. */
const NEWS: readonly (readonly [string, string])[] = [
  [
    'quotation with inner sentences',
    '“It was dark. |Nobody moved,” said Ann Roe. |“Then it was over.”',
  ],
  ['question with a speaker behind it', '“Is it safe?” Ann Roe asked. |Nobody answered.'],
  ['question with a new sentence behind it', '“Is it safe?” |She did not know.'],
  ['closing mark behind a space', 'We shall see if that is so. “ |Talks go on.'],
  ['small letter behind a full stop', 'They spoke of joint exercises. of the navy and the army.'],
  ['writer who begins small', 'we saw it burn. |the roof fell in. |nobody was hurt e.g. inside.'],
  ['lost space', 'There was no breakthrough.|The talks go on.'],
  [
    'host names, files and figures',
    'It stood on dailynews.co.uk and in plan.pdf, at 3.5 per cent.',
  ],
  ['initials and ranks', 'Lt. Gen. J. R. Roe met Sen. Amy K. Poe, D-Ohio, and Dr. Lee.'],
  [
    'acronym before a noun',
    'The U.S.-led force left. |The U.S. Navy stayed. |It left the U.S. |They did not.',
  ],
  ['hours with a zone', 'It began at 8:55 a.m. (07:55 GMT) and ended at 5 p.m. EST on Monday.'],
  ['hours at the end', 'It ended at 5 p.m. |Envoys left at once.'],
  ['other name', 'Carl Dune, a.k.a. The Fox, was caught. |He ran again.'],
  ['day and month', 'It fell on Jan. 10 and again on Sept. 2. |In Oct. the rest fell.'],
  ['firm named again', 'He leads Northern Paper Corp. |Northern makes boxes.'],
  ['ellipsis inside', '“We were firm … in pushing back … That is what we said.”'],
  ['ellipsis at the end', 'We have no plans to attack... |There is nothing to fear.'],
  ['footnote', 'The mill was built in 1884.[12] |It closed in 1971. [3] |It burned.'],
  ['picture credit behind a caption', 'Workers at the gate |Photo: Ann Roe'],
  ['place line', 'GENEVA: Talks began on Monday. |They end on Friday.'],
  [
    'place line with stops',
    'OSLO, January 10. /TASS/. Talks began on Monday. |They end on Friday.',
  ],
  ['speaker’s words behind a colon', 'She added: “I doubt it. |He does too.”'],
  ['numbered item', '1. Rates rose to 4.5%. |It was the ninth rise.'],
  ['sentence in parentheses of its own', 'He left. |(He came back in May.) |Nobody knew.'],
];

describe('splitSentences', () => {
  it.each(NEWS)('%s', (_, cut) => {
    expect(sentences(cut.replaceAll('|', ''))).toEqual(cut.split('|').map((s) => s.trim()));
  });

  it('parts the run-in heads of a round-up, not a place line or a speaker', () => {
    expect(sentences('NEW PLANT: Acme builds.\n\nSALES: They fell.')).toEqual([
      'NEW PLANT:',
      'Acme builds.',
      'SALES:',
      'They fell.',
    ]);
    expect(sentences('ROE: I agree.\n\nPOE: I do not.\n\nROE: So be it.')).toHaveLength(3);
    expect(sentences('BONN: They met in Bonn.\n\nOSLO: They met again.')).toHaveLength(2);
  });

  it('gives spans in order that leave out nothing but white space', () => {
    const mark = fc.constantFrom(
      '. ',
      '.',
      '? ',
      '!” ',
      '… ',
      '\n',
      '\r\n',
      ' (',
      ') ',
      '“',
      'U.S. ',
      'Mr. ',
      '1. ',
      'a',
      'The ',
      '\u2028',
      '\u0085',
      ': ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 6 }))),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          let between = '';
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            between += text.slice(at, start);
            at = end;
          }
          expect(between + text.slice(at)).toMatch(/^[\s\p{C}\p{Cf}]*$/u);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });

  it('treats every kind of line end alike', () => {
    const text = 'A first line that is\nwrapped once. A second\n\nHeading\n\nThe end. Really.';
    const words = sentences(text).map((s) => s.replace(/\s+/g, ' '));
    for (const end of ['\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']) {
      const other = sentences(text.replaceAll('\n', end));
      expect(other.map((s) => s.replace(/[\s\u0085]+/g, ' '))).toEqual(words);
    }
  });

  it('finds none in nothing', () => {
    for (const text of ['', ' \n\t ', '\0', '\u200b\ufeff']) expect(sentences(text)).toEqual([]);
  });

  it('splits five thousand sentences and keeps one word of a million letters whole', () => {
    expect(splitSentences('They met on Monday. '.repeat(5000))).toHaveLength(5000);
    expect(splitSentences('a'.repeat(1_000_000))).toEqual([{ start: 0, end: 1_000_000 }]);
  });
});
