import { describe, expect, it } from 'vitest';
import { sentenceId } from '#src/core/ingest/sentence-id.ts';

describe('sentenceId', () => {
  const plain = 'The U.S. doesn’t want a 13,000-strong force at Zürich’s gates.';

  it.each([
    ['straight apostrophes', "The U.S. doesn't want a 13,000-strong force at Zürich's gates."],
    ['lost apostrophes', 'The U.S. doesnt want a 13,000-strong force at Zürichs gates.'],
    ['case', 'THE U.S. DOESN’T WANT A 13,000-STRONG FORCE AT ZÜRICH’S GATES.'],
    ['wraps and spaces', 'The  U.S. doesn’t want\na 13,000-strong force at Zürich’s gates. '],
    [
      'lost stops, commas and hyphens',
      'The US doesn’t want a 13000 strong force at Zürich’s gates',
    ],
    [
      'accents and their composition',
      'The U.S. doesn’t want a 13,000-strong force at Zu\u0308rich’s gates.',
    ],
    ['entities', 'The U.S. doesn&#8217;t want a 13,000-strong force at Zürich&rsquo;s gates.'],
    [
      'invisible characters',
      'The U.S. doesn’t want a 13,000-strong for\u200bce at Zürich’s ga\u00adtes.',
    ],
    ['quotation marks', '“The U.S. doesn’t want a 13,000-strong force at Zürich’s gates.”'],
  ])('survives %s', (_, edited) => {
    expect(sentenceId(edited)).toBe(sentenceId(plain));
  });

  it.each([
    ['another word', 'They left at noon.', 'They left at night.'],
    ['a word added', 'They left.', 'They never left.'],
    ['another figure', 'It rose 1.5 per cent.', 'It rose 15 per cent.'],
    ['marks alone', '***', '---'],
  ])('tells %s apart', (_, a, b) => {
    expect(sentenceId(a)).not.toBe(sentenceId(b));
  });
});
