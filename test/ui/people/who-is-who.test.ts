import { describe, expect, it } from 'vitest';
import type { Comparison, PersonMention } from '#src/core/model.ts';
import { sentencesOf, whoIsWho } from '#src/ui/people/who-is-who.ts';
import { smallStory } from '../story/small-story.ts';

const { articles } = smallStory();

function mention(article: number, start: number, text: string, title?: string): PersonMention {
  return {
    article,
    sentence: 1,
    start,
    end: start + text.length,
    text,
    form: /^(he|she|her|him)$/i.test(text) ? 'pronoun' : 'name',
    title: title === undefined ? null : { start: start - 9, end: start - 1, text: title },
  };
}

function story(mentions: PersonMention[], differing: Partial<Comparison> = {}) {
  const person = { id: 'p', name: 'Wendy Moor', mentions };
  return { articles, people: [person], discrepancies: [], ...differing };
}

describe('who is who', () => {
  it('counts every spelling, title and pronoun of each outlet, the most frequent first', () => {
    const [row] = whoIsWho(
      story([
        mention(0, 100, 'Wendy\nMoor', 'Minister'),
        mention(0, 200, 'Moor'),
        mention(0, 210, 'Moor'),
        mention(0, 300, 'She'),
        mention(0, 310, 'her'),
        mention(0, 320, 'he'),
      ]),
    );
    const forms = Object.entries(row?.namings[0] ?? {}).map(([part, list]) => [
      part,
      list.map(({ text, mentions }: { text: string; mentions: unknown[] }) => [
        text,
        mentions.length,
      ]),
    ]);
    expect(Object.fromEntries(forms)).toEqual({
      spellings: [
        ['Moor', 2],
        ['Wendy Moor', 1],
      ],
      titles: [['Minister', 1]],
      pronouns: [
        ['she', 2],
        ['he', 1],
      ],
    });
    expect(row?.namings.slice(1)).toEqual([null, null]);
  });

  it('counts a possessive with its name, and says where the apostrophe is lost', () => {
    const mentions = [mention(0, 100, 'Moor’s'), mention(1, 100, 'Moors'), mention(2, 100, 'Moor')];
    const [row] = whoIsWho(story(mentions));
    const spellings = row?.namings.map((one) => one?.spellings.map((f) => [f.text, f.possessive]));
    expect(spellings).toEqual([[['Moor', null]], [['Moor', 'Moors']], [['Moor', null]]]);
  });

  it('leaves a name in -s alone where nobody writes it without, or the ledger sets it against', () => {
    const [alone] = whoIsWho(story([mention(0, 100, 'Hastings')]));
    expect(alone?.namings[0]?.spellings[0]?.text).toBe('Hastings');
    const odd = mention(1, 100, 'Moors');
    const discrepancies: Comparison['discrepancies'] = [
      {
        id: 'd',
        kind: 'name-spelling',
        strength: 'wording',
        what: '',
        weight: 1,
        values: [{ ...odd, value: 'Moors' }],
      },
    ];
    const [set] = whoIsWho(story([mention(0, 100, 'Moor'), odd], { discrepancies }));
    expect(set?.namings[1]?.spellings[0]?.text).toBe('Moors');
  });

  it('gives a title said of two people at once as the title of each', () => {
    const [row] = whoIsWho(
      story([mention(0, 100, 'Moor', 'Minister'), mention(1, 100, 'Moor', 'Ministers')]),
    );
    expect(row?.namings[1]?.titles[0]).toMatchObject({ text: 'Minister', plural: 'Ministers' });
  });

  it('does so where only the other of the two has the title by itself', () => {
    const people = [
      { id: 'moor', name: 'Moor', mentions: [mention(0, 100, 'Moor', 'Ministers')] },
      { id: 'hale', name: 'Hale', mentions: [mention(1, 100, 'Hale', 'Minister')] },
    ];
    const rows = whoIsWho({ articles, people, discrepancies: [] });
    const moor = rows.find(({ person }) => person.id === 'moor');
    expect(moor?.namings[0]?.titles[0]).toMatchObject({ text: 'Minister', plural: 'Ministers' });
  });

  it('puts first who is named by most outlets, then most often', () => {
    const people = [
      { id: 'once', name: 'A', mentions: [mention(0, 1, 'A')] },
      { id: 'often', name: 'B', mentions: [mention(0, 1, 'B'), mention(0, 5, 'B')] },
      { id: 'both', name: 'C', mentions: [mention(0, 1, 'C'), mention(1, 1, 'C')] },
    ];
    const ids = whoIsWho({ articles, people, discrepancies: [] }).map(({ person }) => person.id);
    expect(ids).toEqual(['both', 'often', 'once']);
  });

  it('knows which forms the ledger sets against others', () => {
    const he = mention(0, 300, 'he');
    const value = { ...he, value: 'he' };
    const discrepancies: Comparison['discrepancies'] = [
      { id: 'd', kind: 'pronoun', strength: 'contradictory', what: '', weight: 1, values: [value] },
    ];
    const [row] = whoIsWho(story([mention(0, 200, 'Moor'), he], { discrepancies }));
    expect(row?.namings[0]?.pronouns[0]?.differs).toBe(true);
    expect(row?.namings[0]?.spellings[0]?.differs).toBe(false);
  });

  it('gathers the mentions of a sentence', () => {
    const mentions = [mention(1, 40, 'Moor'), mention(0, 60, 'she'), mention(0, 40, 'Moor')];
    const sentences = sentencesOf({ id: 'p', name: 'Moor', mentions });
    expect(sentences.map(({ article, spans }) => [article, spans.length])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });
});
