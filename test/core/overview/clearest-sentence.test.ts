import { describe, expect, it } from 'vitest';
import { clearestSentence } from '#src/core/overview/clearest-sentence.ts';

describe('clearest sentence', () => {
  it.each([
    [
      'the shorter of two full statements',
      'The talks in Selby lasted seven hours on Tuesday night.',
      'The talks in Selby, which many had feared would end at once, lasted seven hours on Tuesday night.',
    ],
    [
      'one that does not lean on the sentence before',
      'The minister will not sell the northern docks to anyone.',
      'But she will not sell the docks.',
    ],
    ['a statement rather than a scrap', 'The talks in Selby lasted seven hours.', 'Seven hours.'],
    [
      'one without a lone quotation mark',
      'Keller said there were no plans to sell the docks.',
      '“We have no plans to sell the docks.',
    ],
    [
      'a sentence with its full stop rather than a headline',
      'The ministers of both sides held long talks in Selby on Tuesday.',
      'Ministers of Both Sides Hold Talks in Selby',
    ],
    [
      'one with a verb rather than a list of names',
      'The ministers met the mayor of Selby in the customs house.',
      'The ministers, the mayor of Selby, the customs house.',
    ],
    [
      'one that names who is meant',
      'Keller said on Monday that the northern docks were not for sale.',
      'On Monday she said the northern docks of hers were not.',
    ],
  ])('takes %s', (_, better, worse) => {
    expect(clearestSentence([better, worse])).toBe(0);
    expect(clearestSentence([worse, better])).toBe(1);
  });

  it('takes the same text of equals, whatever their order', () => {
    const texts = [
      'The talks ended on Monday night in Selby.',
      'The talks ended on Sunday night in Selby.',
    ];
    expect(texts[clearestSentence(texts)]).toBe(
      [...texts].reverse()[clearestSentence([...texts].reverse())],
    );
  });

  it('has none of an empty list', () => {
    expect(clearestSentence([])).toBe(-1);
  });
});
