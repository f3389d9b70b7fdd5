import { describe, expect, it } from 'vitest';
import { sentencesOf } from './records-of.ts';

describe('name-spelling', () => {
  it.each([
    [
      'a given name',
      'Then Minister Andrei Kovalenko left.',
      'Then Minister Andrey Kovalenko left.',
      'Andrei (A), Andrey (B)',
    ],
    [
      'a family name',
      'Then Minister Olena Zelinsky left.',
      'Then Minister Olena Zelinskyy left.',
      'Zelinsky (A), Zelinskyy (B)',
    ],
    [
      'a slip of a letter',
      'Then Anna Teixeira left.',
      'Then Anna Teixiera left.',
      'Teixeira (A), Teixiera (B)',
    ],
    [
      'a letter of another alphabet',
      'Then Minister Lars Sorensen left.',
      'Then Minister Lars Sørensen left.',
      'Sorensen (A), Sørensen (B)',
    ],
    [
      'a given name by a letter',
      'Then police spokesman Jon Haug left.',
      'Then Haug, a policeman, left. John Haug, a lawyer, stayed.',
      'Jon (A), John (B)',
    ],
    [
      'a given name by its short form',
      'Then Mike Brennan, a driver, left.',
      'Then Michael Brennan, a driver, left.',
      'Mike (A), Michael (B)',
    ],
    ['a place', 'They flew to Kyiv at night.', 'They flew to Kiev at night.', 'Kyiv (A), Kiev (B)'],
  ])('tells two spellings of %s', (_, a, b, spellings) => {
    expect(sentencesOf('name-spelling', `Trip.\n\n${a}\n`, `Trip.\n\n${b}\n`)).toEqual([
      expect.stringContaining(`${spellings}.`),
    ]);
  });

  it('tells capitals from small letters, inside one article too', () => {
    expect(
      sentencesOf('name-spelling', 'Trip.\n\nThe vote in NATO was close.\n\nAll of Nato agreed.\n'),
    ).toEqual(['One name is written in capitals as NATO (A), as the word Nato (A).']);
  });

  it.each([
    [
      'a lost apostrophe',
      'Then Minister Anna Kovalenko left.',
      'Then Minister Anna Kovalenkos plan failed.',
    ],
    ['a possessive', 'They left Kyiv at night.', "They saw Kyiv's towers."],
    [
      'a brother and a sister',
      'Then Paul Winter, a driver, left.',
      'Then Paula Winter, a driver, left.',
    ],
    [
      'two people of one article',
      'Then Jon Winter, a driver, left. John Winter, a baker, stayed.',
      'Then Jon Winter, a driver, left.',
    ],
    ['two people', 'Then Anna Kesk left.', 'Then Otto Brandt left.'],
    ['an initial', 'Then Anna B. Kesk left.', 'Then Anna Kesk left.'],
    ['a place line in capitals', 'Then NATO left.', 'NATO: all is quiet.'],
  ])('takes %s for no other spelling', (_, a, b) => {
    expect(sentencesOf('name-spelling', `Trip.\n\n${a}\n`, `Trip.\n\n${b}\n`)).toEqual([]);
  });
});
