import { describe, expect, it } from 'vitest';
import { findQuotations } from '#src/core/mentions/quotations.ts';

/** Each quotation as "speaker | verb | words". */
function read(text: string): string[] {
  return findQuotations(text).map(({ start, end, speaker, verb }) => {
    const part = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : '-';
    return `${part(speaker)} | ${part(verb)} | ${text.slice(start, end).replace(/\s+/g, ' ')}`;
  });
}

describe('findQuotations', () => {
  it.each([
    ['a tag after it', '“We will appeal,” Orla Finn said.', 'Orla Finn | said | “We will appeal,”'],
    ['an inverted tag', '"We will appeal," said Finn.', 'Finn | said | "We will appeal,"'],
    [
      'a tag with an apposition',
      '“It is over,” Finn, a lawyer from Cork, said.',
      'Finn | said | “It is over,”',
    ],
    ['an honorific', '"It is over," Ms. Finn said.', 'Ms. Finn | said | "It is over,"'],
    ['a pronoun', '“It is over,” she told reporters.', 'she | told | “It is over,”'],
    ['a verb before it', 'Finn said that the ruling was “a scandal”.', 'Finn | said | “a scandal”'],
    ['an introduction', 'Finn said: “It is over.”', 'Finn | said | “It is over.”'],
    ['a transcript', 'FINN: “It is over.”', 'FINN | - | “It is over.”'],
    [
      'according to',
      'According to Mr Finn, the ruling was “a scandal”.',
      'Mr Finn | According | “a scandal”',
    ],
    ['a signature', '“It is over.” ― Orla Finn', 'Orla Finn | - | “It is over.”'],
    [
      'a role',
      'The spokesman for the union said the offer was “an insult”.',
      'The spokesman for the union | said | “an insult”',
    ],
    [
      'a lead before the subject',
      'In a statement the ministry said it was “ready”.',
      'the ministry | said | “ready”',
    ],
    [
      'a reported verdict',
      'Finn claimed that the firm had rejected terms that were “final”.',
      'Finn | claimed | “final”',
    ],
    [
      'a closing tag for a few words',
      'There would be a “soft” landing, she said.',
      'she | said | “soft”',
    ],
    [
      'a participle',
      'Finn left early, saying “there is nothing left to say”.',
      'Finn | saying | “there is nothing left to say”',
    ],
    ['an inverted introduction', 'Said Finn: “It is over.”', 'Finn | Said | “It is over.”'],
    ['no speaker at all', 'The so-called “ghost fleet” sailed on.', '- | - | “ghost fleet”'],
    [
      'a noun that looks like a verb',
      'Mr Roe, whose demands grew, told us it was “late”.',
      'Mr Roe | told | “late”',
    ],
    [
      'the United States',
      'He urged the United States to “think again”.',
      'He | urged | “think again”',
    ],
  ])('names the speaker by %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['single marks', "'Dark days' are over, he said.", "he | said | 'Dark days'"],
    [
      'apostrophes inside',
      '“It’s the farmers’ turn,” he said.',
      'he | said | “It’s the farmers’ turn,”',
    ],
    ['nested marks', '“She told us ‘no’ twice,” he said.', 'he | said | “She told us ‘no’ twice,”'],
    ['a broken entity', '[&]quot;It is late," he said.', 'he | said | [&]quot;It is late,"'],
    ['a closing mark the wrong way round', '“It is late. “', '- | - | “It is late. “'],
    ['a closing mark of another kind', '“It is late," he said.', 'he | said | “It is late,"'],
    ['guillemets', '«It is late,» he said.', 'he | said | «It is late,»'],
  ])('finds quotations with %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gives the rest of a quotation that a tag interrupts to the same speaker', () => {
    expect(read('“We are tired,” Finn said. “We want to go home.”')).toEqual([
      'Finn | said | “We are tired,”',
      'Finn | said | “We want to go home.”',
    ]);
  });

  it('takes a quotation over paragraphs as one a paragraph, with the running speaker', () => {
    expect(read('Finn said: “We are tired.\n\n“We want to go home.”')).toEqual([
      'Finn | said | “We are tired.',
      'Finn | said | “We want to go home.”',
    ]);
  });

  it('takes an apostrophe for no quotation', () => {
    expect(read("The Finns' boat isn't theirs; it's the mayor's.")).toEqual([]);
  });
});
