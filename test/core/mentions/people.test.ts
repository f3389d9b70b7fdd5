import { describe, expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { findPeople } from '#src/core/mentions/people.ts';

function peopleOf(...texts: string[]): { name: string; mentions: string[] }[] {
  return findPeople(texts.map((text) => parseArticle(text))).map(({ name, mentions }) => ({
    name,
    mentions: mentions.map(({ article, text, title }) => {
      const before = title ? `[${title.text}] ` : '';
      return `${article}: ${before}${text.replace(/\s+/g, ' ')}`;
    }),
  }));
}

function names(...texts: string[]): string[] {
  return peopleOf(...texts).map(({ name }) => name);
}

describe('findPeople', () => {
  it('brings every spelling, title and pronoun of one person together', () => {
    expect(
      peopleOf(
        'Talks failed.\n\nDeputy Foreign Minister Andrei Kovalenko left early. He said nothing.\n',
        'No deal.\n\nMr. Kovalenko was calm, officials said. Andrey B. Kovalenko flew home on Monday.\n',
      ),
    ).toEqual([
      {
        name: 'Andrei Kovalenko',
        mentions: [
          '0: [Deputy Foreign Minister] Andrei Kovalenko',
          '0: He',
          '1: Kovalenko',
          '1: Andrey B. Kovalenko',
        ],
      },
    ]);
  });

  it.each([
    ['an office', 'The vote was won by Senator Ilmari Kesk of the north.', 'Ilmari Kesk'],
    ['a role', 'It was quiet, soldier Bohdan said on the hill.', 'Bohdan'],
    ['an age', 'The winner was Ilmari Kesk, 42, from the north.', 'Ilmari Kesk'],
    ['a given name', 'The prize went to Anna Kesk on the hill.', 'Anna Kesk'],
    [
      'a particle',
      'The prize went to President Ursula von der Marken there.',
      'Ursula von der Marken',
    ],
    ['an initial', 'The prize went to Ilmari B. Kesk there.', 'Ilmari B. Kesk'],
    ['a relative clause', 'The prize went to Ilmari Kesk, who wept on the hill.', 'Ilmari Kesk'],
  ])('knows a person by %s', (_, text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['a country', 'Later, Poland said it would wait, and Polish voters agreed.'],
    ['an organisation', 'The vote in the Security Council of the United Nations was put off.'],
    ['an acronym', 'In the end NATO said it would wait for the OSCE.'],
    ['a day', 'It rained on Monday and again in March.'],
    ['an office without a name', 'The case went to the Deputy Secretary of State on Friday.'],
  ])('takes %s for nobody', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps two people with one family name apart', () => {
    expect(
      names('First Anna Kesk spoke. Then Otto Kesk spoke, and Anna Kesk left.').sort(),
    ).toEqual(['Anna Kesk', 'Otto Kesk']);
  });

  it('takes the s of a lost apostrophe for no part of the name', () => {
    expect(
      names('Then President Otto Kesks plan failed.\n', 'Then President Otto Kesk left.\n'),
    ).toHaveLength(1);
  });

  it('reads no names off a headline in which every word has a capital', () => {
    expect(
      names(
        'Anna Kesk Leaves Early After Stormy Meeting\n\nThe minister, Anna Kesk, left early on Monday.\n',
      ),
    ).toEqual(['Anna Kesk']);
  });
});
