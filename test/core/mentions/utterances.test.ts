import { describe, expect, it } from 'vitest';
import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';

/** The utterances of two articles that both tell, each wording as "article form marked speaker: words". */
function shared(...texts: string[]): string[][] {
  const { utterances } = compareStory(texts.map((text) => parseArticle(text)));
  return utterances
    .filter(({ wordings }) => wordings.length > 1)
    .map(({ wordings }) =>
      wordings.map(
        ({ article, form, marked, speaker, text }) =>
          `${article} ${form} ${marked ? 'marked' : 'plain'} ${speaker ?? '-'}: ${text}`,
      ),
    );
}

describe('findUtterances', () => {
  it('finds the same quotation in other words', () => {
    expect(
      shared(
        'Mayor Anna Kesk spoke on Monday.\n\n“We have no plans, no wishes to close the harbour,” Kesk told reporters.\n',
        'Harbour stays open.\n\nAnna Kesk said: “We have no plans, no intentions to close the harbour.”\n',
      ),
    ).toEqual([
      [expect.stringContaining('fullest marked'), expect.stringContaining('reworded marked')],
    ]);
  });

  it('finds a quotation whose marks were dropped', () => {
    expect(
      shared(
        'Storm.\n\nMayor Anna Kesk said on Monday that the town would see the “gravest damage” of the century.\n',
        'Storm.\n\nMayor Anna Kesk said on Monday that the town would see the gravest damage of the century.\n',
      ),
    ).toEqual([
      [
        '0 fullest marked Mayor Anna Kesk: “gravest damage”',
        '1 exact plain Mayor Anna Kesk: gravest damage',
      ],
    ]);
  });

  it('takes different quotations on one topic for different utterances', () => {
    expect(
      shared(
        'Harbour.\n\n“The harbour will stay open all winter,” Mayor Anna Kesk said.\n',
        'Harbour.\n\n“Nobody asked the fishermen about the harbour,” Otto Roe said.\n',
      ),
    ).toEqual([]);
  });

  it('takes the name of a book in marks for no utterance', () => {
    const { utterances } = compareStory([
      parseArticle('She read “The Long Way Home” to the children.\n'),
    ]);
    expect(utterances).toEqual([]);
  });
});
