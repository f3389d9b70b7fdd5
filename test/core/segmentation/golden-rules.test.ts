import { describe, expect, it } from 'vitest';
import { splitSentences } from '#src/core/segmentation/split-sentences.ts';

/**
 * One example of our own for every rule of the English "Golden Rules" of sentence segmentation (the
 * categories of the Pragmatic Segmenter). A row: the rule, the text, and its sentences, which are the
 * text cut at the bars.
 */
const RULES: readonly (readonly [string, string])[] = [
  ['full stop', 'The harbour closed at noon.| Ferries stayed in port.'],
  ['question mark', 'Who signed the treaty?| The minister did.'],
  ['exclamation mark', 'They have won!| The square filled at once.'],
  ['one-letter capital abbreviation', 'The report was written by Anna K. Lindqvist.'],
  ['one-letter small abbreviation', 'The figures stand on p. 112 of the report.'],
  ['two-letter small abbreviation inside', 'Did Miller and co. leave the meeting?'],
  [
    'two-letter capital abbreviation inside',
    'The firm sold its stake to Harper, Dunn & Co. in March.',
  ],
  [
    'two-letter small abbreviation at the end',
    'We spoke to Miller and co.| They had left already.',
  ],
  [
    'two-letter capital abbreviation at the end',
    'The stake went to Harper, Dunn & Co.| It was sold in March.',
  ],
  ['abbreviation before a name', 'The climbers had reached Mt. Elbrus by dawn.'],
  ['abbreviations before and after names', 'St. Paul’s School moved to 9th st. beside the canal.'],
  ['possessive abbreviation', 'This was Henry Cole Jr.’s first term.'],
  ['abbreviation with several stops inside', 'She toured the U.S.S.R. as a student.'],
  ['abbreviation with several stops at the end', 'They want to join the E.U.| Will it have them?'],
  ['country at the end', 'He flew back to the U.S.| How long will he stay?'],
  ['country before a capital', 'She advised the U.S. Treasury on sanctions.'],
  ['country before a small letter', 'He has worked in the U.S. for ten years.'],
  [
    'hours inside and at the end',
    'At 7 a.m. Mrs. Olsen opened the polls.| They closed at 8 p.m.| Mrs. Olsen then began the count.',
  ],
  ['figure inside', 'The fine was set at $250.50 for each day.'],
  ['figure at the end', 'The fine is $250.50.| It must be paid by Friday.'],
  [
    'sentence in parentheses inside another',
    'The envoy (He had served in Oslo for years.) declined to answer.',
  ],
  ['e-mail address', 'Write to press.office@ministry.example.org.| An answer takes a week.'],
  [
    'web address',
    'The list is at: https://www.example.60.org/open-data/full_list.html.| It is updated daily.',
  ],
  ['single quotation marks inside', "She looked up, 'That is enough.' he replied."],
  ['double quotation marks inside', 'She looked up, "That is enough." he replied.'],
  ['quotation at the end', 'She looked up, "That is enough."| She left the room without a word.'],
  ['two exclamation marks', 'Stop!!| The bridge is out.'],
  ['two question marks', 'Again??| Nobody had expected it.'],
  ['exclamation and question mark', 'Him!?| He was abroad.'],
  ['question and exclamation mark', 'Him?!| He was abroad.'],
  ['list 1.) without stops', '1.) Open the gate |2.) Close the gate'],
  ['list 1.) with stops', '1.) Open the gate. |2.) Close the gate.'],
  ['list 1) without stops', '1) Open the gate |2) Close the gate'],
  ['list 1) with stops', '1) Open the gate. |2) Close the gate.'],
  ['list 1. without stops', '1. Open the gate |2. Close the gate'],
  ['list 1. with stops', '1. Open the gate. |2. Close the gate.'],
  ['list with bullets and figures', '• 9. Open the gate |• 10. Close the gate'],
  ['list with hyphen bullets', '⁃4. Open the gate |⁃5. Close the gate'],
  ['list with letters', 'a. Open the gate |b. Close the gate |c. Bolt it'],
  [
    'wrap in the middle of a sentence',
    'The committee could not\nagree on a date before the recess.',
  ],
  ['wrap behind a space', 'They met on a dark \nevening in the port.'],
  ['small-letter list on lines of its own', 'housing\n|public transport\n|schools, nurseries'],
  ['number sign before a figure', 'The wreck lies at N°. 48.117.305.| Divers found it in May.'],
  ['name with an exclamation mark', 'He joined Yahoo! as an engineer.'],
  [
    'I as a pronoun and as an initial',
    'Nobody knew it but Clara and I.| Have you met Oskar I. Brandt?',
  ],
  [
    'ellipsis at the end of a quotation',
    'He writes that in old age “the days run shorter than before. . . .”',
  ],
  ['ellipsis in brackets', '"The court [...] rejected the claim of the widow [...]" (Page 12).'],
  [
    'ellipsis and full stop, spaced',
    'Cut words are shown by three dots with spaces around them, and the end of the sentence by a fourth . . . .| New sentences follow it.',
  ],
  ['four dots', 'We never planned this....| He closed the door.'],
  [
    'ellipsis that ends nothing',
    'It was not ... well, I thought...no . . . let me say, the plan is . . . I had no plan.',
  ],
  [
    'spaced ellipsis of three and four',
    'The custom that had declined . . . was that of naming ships after saints. . . .| The guild objected. . . .',
  ],
  [
    'no space between sentences',
    'The vote is over.|Today is calm.|Mrs. Olsen counted about 2,000.|That was all.',
  ],
];

describe('the golden rules of sentence segmentation', () => {
  it('are fifty-two', () => {
    expect(RULES).toHaveLength(52);
  });

  it.each(RULES)('%s', (_, cut) => {
    const text = cut.replaceAll('|', '');
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(cut.split('|').map((sentence) => sentence.trim()));
  });
});
