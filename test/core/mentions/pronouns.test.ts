import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolvePronouns } from '#src/core/mentions/pronouns.ts';

function read(text: string): (string | null)[] {
  return resolvePronouns(text).map(({ antecedent }) =>
    antecedent ? text.slice(antecedent.start, antecedent.end) : null,
  );
}

describe('resolvePronouns', () => {
  it.each([
    ['the subject', 'Orla Brandt said he would resign.', ['Orla Brandt']],
    [
      'the subject, not the person told',
      'Brandt said he told his rival, Minister Ada Roe, to wait.',
      ['Brandt', 'Brandt'],
    ],
    ['the last subject over a full stop', 'Brandt met Roe. She smiled.', ['Brandt']],
    [
      'the one who is spoken of in a quotation',
      'Ada Roe likes Tom Finn. "He is kind," Roe said.',
      ['Tom Finn'],
    ],
    [
      'somebody other than the subject, as its object',
      'Tom Finn spoke first. Ada Roe, standing beside him, nodded.',
      ['Tom Finn'],
    ],
    [
      'somebody other than the subject with a title and its country before it',
      'Tom Finn spoke first. Norway’s Trade Minister Ada Roe, standing beside him, nodded.',
      ['Tom Finn'],
    ],
    ['the owner', 'Ada Roe lost her keys.', ['Ada Roe']],
    [
      'the speaker, in a tag',
      'Tom Finn was angry. “The plan of President Ada Roe is dead,” he said.',
      ['Tom Finn'],
    ],
  ])('means %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('means nobody where nobody is named', () => {
    expect(read('He left early.')).toEqual([null]);
  });

  it('does not look at gender: either pronoun means the same person', () => {
    expect(read('Maria Roe said he was tired.')).toEqual(read('Maria Roe said she was tired.'));
  });

  it('links at least 31 of the 34 gendered pronouns of the Geneva talks as a reader does', () => {
    const golden = JSON.parse(readFileSync('test/golden/geneva-talks/pronouns.json', 'utf8')) as {
      file: string;
      start: number;
      pronoun: string;
      means: string;
    }[];
    const texts = new Map<string, string>();
    for (const { file } of golden) {
      texts.set(file, readFileSync(`seeds/geneva-talks/${file}`, 'utf8'));
    }
    const wrong = golden.filter(({ file, start, means }) => {
      const text = texts.get(file) ?? '';
      const link = resolvePronouns(text).find((one) => one.start === start);
      const name = link?.antecedent ? text.slice(link.antecedent.start, link.antecedent.end) : '';
      return !name.includes(means);
    });
    expect(golden).toHaveLength(34);
    expect(wrong.length).toBeLessThanOrEqual(3);
  });
});
