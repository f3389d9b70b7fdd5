import { describe, expect, it } from 'vitest';
import { ownWords } from '#src/core/overview/own-words.ts';

function words(texts: readonly string[]): string[][] {
  return ownWords(texts).map((spans, index) =>
    spans.map(({ start, end }) => texts[index]?.slice(start, end) ?? ''),
  );
}

describe('own words', () => {
  it('finds the words that no other headline has, whatever their order and ending', () => {
    expect(words(['Talks end without deal', 'No deal as harbour talk ends'])).toEqual([
      [],
      ['as harbour'],
    ]);
  });

  it('joins words that stand beside each other, function words among them', () => {
    expect(words(['Talks end after eight hours', 'Talks end'])).toEqual([
      ['after eight hours'],
      [],
    ]);
  });

  it('does not join across a mark', () => {
    expect(words(['Storm: talks halted, bridge closed', 'talks'])).toEqual([
      ['Storm', 'halted', 'bridge closed'],
      [],
    ]);
  });

  it('cuts no word in two, and takes two words run together for the words of the others', () => {
    expect(
      words([
        'EU-Norwegian talks end',
        'EUNorway talks',
        'EU and Norway meet',
        'All-night meeting',
      ]),
    ).toEqual([['end'], [], [], ['All-night']]);
  });

  it('finds none where there is nothing to compare with', () => {
    expect(words(['Talks end', '', ' '])).toEqual([[], [], []]);
  });
});
