import { describe, expect, it } from 'vitest';
import { sentencesOf } from './records-of.ts';

const told = (a: string, b: string) =>
  sentencesOf('name-spelling', `Harbour.\n\n${a}\n`, `Harbour.\n\n${b}\n`);

describe('names of bodies', () => {
  it.each([
    [
      'The Northern Fishing Boats Association sued the owners of the port on Monday.',
      'Then the NFBA sued the owners of the port on Monday.',
      'Northern Fishing Boats Association (A), NFBA (B)',
    ],
    [
      'The Organization for Security and Co-operation in Europe sent observers to the vote on Monday.',
      'Then the OSCE sent observers to the vote on Monday.',
      'Organization for Security and Co-operation in Europe (A), OSCE (B)',
    ],
  ])('tells initials from the full name: %s', (a, b, names) => {
    expect(told(a, b)).toEqual([`One name is written ${names}.`]);
  });

  it.each([
    [
      'both forms in one article',
      'The Northern Fishing Boats Association (NFBA) sued the owners of the port on Monday.',
      'Then the NFBA sued the owners of the port on Monday.',
    ],
    [
      'other initials',
      'The Northern Fishing Boats Association sued the owners of the port on Monday.',
      'Then the NFTA sued the owners of the port on Monday.',
    ],
  ])('says nothing of %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
