import { describe, expect, it } from 'vitest';
import { wordChanges } from '#src/core/changes/word-changes.ts';
import { wordingMarks } from '#src/ui/shared/wording-marks.ts';
import { variantWords, wordingVariants } from '#src/ui/people/wording-variants.ts';

const fullest = 'We conveyed that we have no plans, no ambitions to attack the northern docks';

describe('wording', () => {
  it.each([
    [
      'We explained that we have no plans, no ambitions to attack the northern docks',
      '“explained” for “conveyed”',
    ],
    ['We conveyed that we have no plans, no ambitions to attack the docks', 'without “northern”'],
    [
      'We conveyed clearly that we have no plans, no ambitions to attack the northern docks',
      'adds “clearly”',
    ],
    ['We conveyed that we have no plans – no ambitions to attack the northern docks', ''],
  ])('%j is told as %j', (wording, words) => {
    expect(variantWords(wordingVariants(wordChanges(fullest, wording)))).toBe(words);
  });

  it('shortens a long stretch to its two ends', () => {
    const long = `${fullest}, one two three four five six seven eight nine ten eleven twelve`;
    expect(variantWords(wordingVariants(wordChanges(long, fullest)))).toBe(
      'without “one two three four five … eight nine ten eleven twelve”',
    );
  });

  it('marks what stands in the wording alone, and puts a caret where words are left out', () => {
    const wording = 'We explained that we have no plans, no ambitions to attack the docks';
    const marks = wordingMarks(wordChanges(fullest, wording));
    const changed = marks.filter(({ kind }) => kind === 'change');
    expect(changed.map(({ start, end }) => wording.slice(start, end).trim())).toEqual([
      'explained',
    ]);
    const omitted = marks.filter(({ kind }) => kind === 'omitted');
    expect(omitted.map(({ start, end }) => [wording.slice(0, start).trim(), end - start])).toEqual([
      ['We explained that we have no plans, no ambitions to attack the', 0],
    ]);
  });
});
