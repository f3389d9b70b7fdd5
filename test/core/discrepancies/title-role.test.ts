import { describe, expect, it } from 'vitest';
import { recordsOf, sentencesOf } from './records-of.ts';

const told = (a: string, b: string) =>
  sentencesOf('title-role', `News.\n\nThen ${a} left.\n`, `News.\n\nThen ${b} left.\n`);

describe('title-role', () => {
  it.each([
    ['another office', 'NATO chief Anna Kesk', 'NATO Secretary General Anna Kesk'],
    [
      'another order',
      'Deputy U.S. Secretary of State Anna Kesk',
      'U.S. Deputy Secretary of State Anna Kesk',
    ],
    ['a deputy', 'Foreign Minister Anna Kesk', 'Deputy Foreign Minister Anna Kesk'],
    ['another ministry', 'Foreign Minister Anna Kesk', 'the defence minister, Anna Kesk,'],
    ['another post', 'Anna Kesk, Halden’s chairman,', 'chief executive Anna Kesk'],
    ['another trade', 'Anna Kesk, a teacher from Bergen,', 'Anna Kesk, a nurse,'],
    ['another rank', 'Captain Anna Kesk', 'Major Anna Kesk'],
  ])('tells %s', (_, a, b) => {
    expect(told(a, b)).toEqual([
      expect.stringMatching(/^Anna Kesk is called “.*” \(A\), “.*” \(B\)\.$/),
    ]);
  });

  it.each([
    ['less of the same title', 'Foreign Minister Anna Kesk', 'Minister Anna Kesk'],
    ['a country left out', 'Polish Foreign Minister Anna Kesk', 'Foreign Minister Anna Kesk'],
    ['a short form', 'Capt. Anna Kesk', 'Captain Anna Kesk'],
    ['an honorific', 'Ms. Anna Kesk', 'Minister Anna Kesk'],
    ['a vague post', 'Anna Kesk, an executive,', 'chairman Anna Kesk'],
    ['a clause after the name', 'Anna Kesk, a friend said,', 'Anna Kesk, a nurse,'],
    ['roles that have nothing in common', 'farmer Anna Kesk', 'Senator Anna Kesk'],
  ])('takes %s for no other title', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it.each([
    ['contradictory', 'Anna Kesk, chairman of Halden,', 'Anna Kesk, chief executive of Halden,'],
    ['contradictory', 'Foreign Minister Anna Kesk', 'the defence minister, Anna Kesk,'],
    ['contradictory', 'Captain Anna Kesk', 'Major Anna Kesk'],
    ['precision', 'Anna Kesk, chairman of Halden,', 'Anna Kesk, chief executive of Torvik,'],
    ['precision', 'former Foreign Minister Anna Kesk', 'the defence minister, Anna Kesk,'],
    ['precision', 'NATO chief Anna Kesk', 'NATO Secretary General Anna Kesk'],
  ])('is %s: %s / %s', (strength, a, b) => {
    const records = recordsOf(
      'title-role',
      `News.\n\nThen ${a} left.\n`,
      `News.\n\nThen ${b} left.\n`,
    );
    expect(records.map((record) => record.strength)).toEqual([strength]);
  });
});
