import { describe, expect, it } from 'vitest';
import { sentencesOf } from './records-of.ts';

const story = (words: string) => `Harbour.\n\nMayor Anna Kesk told reporters on Monday ${words}\n`;

describe('quotation', () => {
  it('tells other words of one utterance', () => {
    expect(
      sentencesOf(
        'quotation',
        story('“We have no plans, no wishes to close the harbour.”'),
        story('“We have no plans, no intentions to close the harbour.”'),
      ),
    ).toEqual([
      'Anna Kesk is reported as saying “We have no plans, no wishes to close the harbour” (A), “We have no plans, no intentions to close the harbour” (B).',
    ]);
  });

  it('names the outlets that give a statement to a speaker, where others give it to nobody', () => {
    const [what] = sentencesOf(
      'quotation',
      'Harbour.\n\nThe harbour faces frank and direct talks on its future, “frank and direct talks about every quay”.\n',
      story('the town would have “frank and candid talks about every quay”.'),
    );
    expect(what).toMatch(
      /^One statement, attributed to Anna Kesk in B, is worded “.*\(A\), “.*\(B\)\.$/,
    );
  });

  it('tells that marks were dropped', () => {
    expect(
      sentencesOf(
        'quotation',
        story('that the town faces the “gravest damage” of the century.'),
        story('that the town faces the gravest damage of the century.'),
      ),
    ).toEqual([
      'The words “gravest damage” stand in quotation marks (A), without quotation marks (B).',
    ]);
  });

  it.each([
    [
      'typography',
      story('“It’s over – we’re done here.”'),
      story('"It\'s over - we\'re done here."'),
    ],
    [
      'spelling',
      story('“The colour of the harbour matters.”'),
      story('“The color of the harbor matters.”'),
    ],
    [
      'different utterances',
      story('“The harbour stays open all winter.”'),
      story('“Nobody asked the fishermen.”'),
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(sentencesOf('quotation', a, b)).toEqual([]);
  });
});
