import { describe, expect, it } from 'vitest';
import { recordsOf } from './records-of.ts';

const words = '“the harbour faces the gravest damage of the century”';

function told(a: string, b: string) {
  const story = (text: string) => `Harbour.\n\n${text} in the storm of Monday.\n`;
  return recordsOf('attribution', story(a), story(b)).map(({ strength, values }) => [
    strength,
    ...values.map(({ text }) => text),
  ]);
}

describe('attribution', () => {
  it('tells that another person is said to have said it', () => {
    expect(told(`Mayor Anna Kesk said ${words}`, `Senator Otto Brandt said ${words}`)).toEqual([
      ['contradictory', 'Mayor Anna Kesk said', 'Senator Otto Brandt said'],
    ]);
  });

  it('tells a person from a body', () => {
    expect(told(`Mayor Anna Kesk said ${words}`, `The town council warned that ${words}`)).toEqual([
      ['contradictory', 'Mayor Anna Kesk said', 'The town council warned'],
    ]);
  });

  it.each([
    [
      'a ministry and its minister',
      `Foreign Minister Anna Kesk said ${words}`,
      `The foreign ministry said ${words}`,
    ],
    [
      'a delegation and its head',
      `Anna Kesk, who led the delegation, left early. Kesk said ${words}`,
      `The delegation said ${words}`,
    ],
  ])('holds %s to be one source told more or less exactly', (_, a, b) => {
    expect(told(a, b).map(([strength]) => strength)).toEqual(['precision']);
  });

  it('tells said from claimed', () => {
    expect(told(`Mayor Anna Kesk said ${words}`, `Mayor Anna Kesk claimed ${words}`)).toEqual([
      ['wording', 'Mayor Anna Kesk said', 'Mayor Anna Kesk claimed'],
    ]);
  });

  it('tells a claim that is asserted here and attributed there', () => {
    const claim = 'At least forty fishing boats sank in the harbour of Veldane on Monday night';
    const a = `Harbour.\n\n${claim}, officials said.\n`;
    const b = `Harbour.\n\n${claim}.\n`;
    expect(recordsOf('attribution', a, b).map(({ what }) => what)).toEqual([
      `“${claim}” is attributed to officials (A), told without a source (B).`,
    ]);
  });

  it('tells a statement in other words that is said here and denied there', () => {
    const a = 'Harbour.\n\nAnna Kesk of the fishing board said the price of the boats was fair.\n';
    const b =
      'Harbour.\n\nAnna Kesk of the fishing board denied the price of the boats was fair.\n';
    expect(recordsOf('attribution', a, b).map(({ what, strength }) => [strength, what])).toEqual([
      ['contradictory', expect.stringMatching(/said” \(A\), “.*denied” \(B\)\.$/)],
    ]);
  });

  it.each([
    [
      'verbs that judge nothing',
      `Mayor Anna Kesk said ${words}`,
      `Mayor Anna Kesk stated ${words}`,
    ],
    [
      'another phrase for the same person',
      `Mayor Anna Kesk said ${words}`,
      `The mayor said ${words}`,
    ],
    ['a pronoun that may mean anybody', `Mayor Anna Kesk said ${words}`, `He said ${words}`],
  ])('says nothing of %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
