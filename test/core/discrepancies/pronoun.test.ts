import { describe, expect, it } from 'vitest';
import { recordsOf, sentencesOf } from './records-of.ts';

const she =
  'Talks end.\n\nMinister Robin Kesk said she would wait. Kesk added that she was calm.\n';
const he = 'Talks end.\n\nMinister Robin Kesk said he would wait. Kesk added that he was calm.\n';

describe('pronoun', () => {
  it('tells that two articles call one person she and he', () => {
    expect(sentencesOf('pronoun', she, he)).toEqual(['Kesk is “she” (A), “he” (B).']);
  });

  it.each([
    [
      'a role beside the name',
      'Katrine Kesk, the harbour captain, said the ship was lost. He wept.',
    ],
    [
      'a tag in the sentence after',
      'Captain Katrine Kesk said. "We saw nothing," he told reporters.',
    ],
    [
      'another spelling of the given name',
      'Captain Kathrine Kesk said the ship was lost. He wept.',
    ],
  ])('is told with %s', (_, words) => {
    const other = 'Ship lost.\n\nCaptain Katrine Kesk said the ship was lost. She wept.\n';
    expect(sentencesOf('pronoun', `Ship lost.\n\n${words}\n`, other)).toEqual([
      'Kesk is “he” (A), “she” (B).',
    ]);
  });

  it('tells that one article calls one person both', () => {
    const both =
      'Talks end.\n\nMinister Robin Kesk said he would wait.\n\nKesk said she was calm.\n';
    expect(sentencesOf('pronoun', both)).toEqual(['Kesk is “he” and “she” (A).']);
  });

  it('makes every pronoun a value, at its place', () => {
    const [record] = recordsOf('pronoun', she, he);
    expect(record?.values.map(({ article, text, value }) => [article, text, value])).toEqual([
      [0, 'she', 'she'],
      [0, 'she', 'she'],
      [1, 'he', 'he'],
      [1, 'he', 'he'],
    ]);
  });

  it.each([
    ['the pronouns agree', she, she],
    [
      'the pronouns mean two people',
      she,
      'Talks end.\n\nMinister Otto Brandt said he would wait.\n',
    ],
    [
      'the pronoun may mean somebody without a name',
      she,
      'Talks end.\n\nMinister Robin Kesk met her husband. The driver waited while he slept.\n',
    ],
    [
      'two people share the name',
      she,
      'Talks end.\n\nMinister Robin Kesk and Otto Kesk met. Kesk said he was calm.\n',
    ],
  ])('says nothing where %s', (_, a, b) => {
    expect(sentencesOf('pronoun', a, b)).toEqual([]);
  });
});
