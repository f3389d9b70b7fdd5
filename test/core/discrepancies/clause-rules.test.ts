import { describe, expect, it } from 'vitest';
import { claimAttributions } from '#src/core/discrepancies/claim-attributions.ts';
import { clauseCertainty } from '#src/core/discrepancies/clause-certainty.ts';
import { clauseNegations } from '#src/core/discrepancies/clause-negation.ts';
import { clausePlaces } from '#src/core/discrepancies/clause-place.ts';
import { clauseQuotations } from '#src/core/discrepancies/clause-quotation.ts';
import { reorderedNames } from '#src/core/discrepancies/reordered-names.ts';
import { pairsOf } from './pair-of.ts';
import { storyOf } from './story-of.ts';

const people = (...texts: readonly string[]) =>
  storyOf(...texts.map((text) => `Harbour talks.\n\n${text}\n`));

describe('who tells a claim', () => {
  const tell = (a: string, b: string) => claimAttributions(pairsOf(a, b)).map(({ what }) => what);

  it.each([
    [
      'The port authority said that the crane had been inspected in spring, and shares fell.',
      'In the capital, the ministry of transport warned that the crane had been inspected in spring.',
      '“the crane had been inspected in spring” is attributed to the port authority (A), the ministry of transport (B).',
    ],
    [
      'Few trust Norway’s promise that dredging crews would leave the fjord soon.',
      'Sweden says that dredging crews would leave the fjord soon.',
      '“dredging crews would leave the fjord soon” is attributed to Norway (A), Sweden (B).',
    ],
    [
      'The miners’ union said that gas detectors failed repeatedly underground.',
      'The miners’ union claimed that gas detectors failed repeatedly underground.',
      '“gas detectors failed repeatedly underground” comes with “The miners’ union said” (A), “The miners’ union claimed” (B).',
    ],
    [
      'The ministry of transport said that the crane had been inspected in spring, but it was clear that this would not calm the crews.',
      'The port authority said that the crane had been inspected in spring.',
      '“the crane had been inspected in spring” is attributed to the ministry of transport (A), the port authority (B).',
    ],
    [
      'Gas detectors failed repeatedly in the eastern shaft.',
      'Gas detectors failed repeatedly in the eastern shaft, rescuers said.',
      '“Gas detectors failed repeatedly in the eastern shaft” is told without a source (A), attributed to rescuers (B).',
    ],
  ])('differs between “%s” and “%s”', (a, b, what) => {
    expect(tell(a, b)).toEqual([what]);
  });

  it.each([
    [
      'one speaker named in two ways',
      'The port authority said that the crane had been inspected in spring.',
      'The authority said that the crane had been inspected in spring.',
    ],
    [
      'somebody who may be anybody named elsewhere',
      'The driver said that the crane had been inspected in spring.',
      'Anna Kesk said that the crane had been inspected in spring.',
    ],
    [
      'a clause of the background, whoever speaks beside it',
      'Prices rose after the crane had collapsed in spring storms, the port authority said.',
      'Workers left after the crane had collapsed in spring storms, the ministry of transport said.',
    ],
    [
      'what one denies and the other tells',
      'The port authority said that the crane had not been inspected in spring.',
      'The ministry of transport said that the crane had been inspected in spring.',
    ],
    [
      'a refusal to say so',
      'The port authority declined to say that the crane had been inspected in spring.',
      'The ministry of transport said that the crane had been inspected in spring.',
    ],
  ])('does not differ for %s', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });
});

describe('how sure a claim is', () => {
  const tell = (a: string, b: string) => clauseCertainty(pairsOf(a, b)).map(({ what }) => what);

  it.each([
    [
      'Faulty wiring may be behind the blaze, and the hall stays shut.',
      'Visitors were told the news at noon: faulty wiring was behind the blaze.',
      'One claim is told with different certainty: “may be behind the blaze” (A), “was behind the blaze” (B).',
    ],
    [
      'The bakers must repay the subsidy.',
      'The bakers may also have to repay the subsidy.',
      'One claim is told with different certainty: “must repay the subsidy” (A), “may also have to repay the subsidy” (B).',
    ],
  ])('differs between “%s” and “%s”', (a, b, what) => {
    expect(tell(a, b)).toEqual([what]);
  });

  it.each([
    ['a month', 'In May repairs of the dam began.', 'Repairs of the dam began.'],
    [
      'what could happen and later did',
      'Voters could reject the treaty.',
      'Voters rejected the treaty.',
    ],
    [
      'words that are quoted',
      '“Wiring may damage barns,” Roe said.',
      '“Wiring damages barns,” Roe said.',
    ],
    ['a condition', 'Rain may damage the barn.', 'If rain damages the barn, it closes.'],
  ])('does not differ for %s', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });
});

describe('whether a claim came about', () => {
  const tell = (a: string, b: string) => clauseNegations(pairsOf(a, b)).map(({ what }) => what);

  it.each([
    [
      'The museum paid a ransom to the thieves.',
      'The museum refused to pay a ransom to the thieves.',
      'One claim is told as done and as not done: “paid a ransom to” (A), “refused to pay a ransom to” (B).',
    ],
  ])('differs between “%s” and “%s”', (a, b, what) => {
    expect(tell(a, b)).toEqual([what]);
  });

  it.each([
    ['an aim', 'The town has not bought the mill.', 'The town hopes to buy the mill.'],
    [
      'two denials',
      'No ransom was paid for the painting.',
      'The owners never paid a ransom for the painting.',
    ],
    [
      'a denial in the clause beside it',
      'There is no evidence that the painting was stolen.',
      'The painting was not stolen, they say.',
    ],
  ])('does not differ for %s', (_, a, b) => {
    expect(tell(a, b)).toEqual([]);
  });
});

describe('how near a place', () => {
  const tell = (a: string, b: string) => clausePlaces(pairsOf(a, b)).map(({ what }) => what);

  it('differs between at and near it', () => {
    expect(
      tell('Soldiers gathered at the Norwegian border.', 'Soldiers gathered near Norway’s border.'),
    ).toEqual(['One place is told as “at the Norwegian border” (A), “near Norway’s border” (B).']);
  });

  it('does not differ for two words that put it as near', () => {
    expect(tell('Soldiers gathered at the border.', 'Soldiers gathered on the border.')).toEqual(
      [],
    );
  });
});

describe('a quotation and a report of it', () => {
  const quoted =
    'Senator Otto Brandt left early. “We cannot solve all the quarrels of the fishermen,” Brandt said.';

  it('differ where both name one speaker', () => {
    const context = people(
      quoted,
      'Senator Otto Brandt said the talks may not resolve the quarrels of the fishermen.',
    );
    expect(clauseQuotations(context).map(({ kind, strength }) => [kind, strength])).toEqual([
      ['quotation', 'wording'],
    ]);
  });

  it('are no difference where another speaks', () => {
    const context = people(
      quoted,
      'Mayor Anna Kesk said the talks may not resolve the quarrels of the fishermen.',
    );
    expect(clauseQuotations(context)).toEqual([]);
  });
});

describe('the words of a name', () => {
  it('in another order are one name', () => {
    const context = people(
      'The Norway-Sweden Fishing Council met.',
      'The Sweden-Norway Fishing Council met.',
    );
    expect(reorderedNames(context).map(({ what }) => what)).toEqual([
      'One name has its words in another order: Norway-Sweden Fishing Council (A), Sweden-Norway Fishing Council (B).',
    ]);
  });

  it('of another body are another name', () => {
    const context = people(
      'The Norway-Sweden Fishing Council met.',
      'The Norway-Finland Fishing Council met.',
    );
    expect(reorderedNames(context)).toEqual([]);
  });
});
