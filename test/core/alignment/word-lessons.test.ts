import { describe, expect, it } from 'vitest';
import { alignSentences } from '#src/core/alignment/align-sentences.ts';
import { PairMeter } from '#src/core/alignment/pair-meter.ts';
import { readStory } from '#src/core/alignment/read-story.ts';
import { WordLessons } from '#src/core/alignment/word-lessons.ts';

/** What the pairs teach: each word with its partners, as letters. */
function learned(...pairs: readonly (readonly [string, string])[]): string[] {
  const story = readStory([pairs.map(([text]) => ({ text })), pairs.map(([, text]) => ({ text }))]);
  const meter = new PairMeter(story);
  const lessons = new WordLessons();
  const names = new Map<number, string>();
  for (const { sentence } of story.places)
    sentence.stems.forEach((stem, i) => names.set(stem, sentence.texts[i]!));
  pairs.forEach((_, index) => {
    const [x, y] = [story.places[index]!.sentence, story.places[pairs.length + index]!.sentence];
    meter.match(x, y);
    lessons.learn(x, y, meter.forth, meter.back);
  });
  return (lessons.links(story.links) ?? [])
    .flatMap((links, stem) =>
      (links?.stems ?? []).map((other) => `${names.get(stem)} ${names.get(other)}`),
    )
    .sort();
}

const razed = 'On Friday workers razed the old cannery beside the canal.';

describe('words that a story puts in one another’s place', () => {
  it.each([
    [
      'a word alone at one spot',
      razed.replace('razed', 'flattened'),
      ['flattened razed', 'razed flattened'],
    ],
    [
      'with function words about it',
      razed.replace('razed', 'had flattened'),
      ['flattened razed', 'razed flattened'],
    ],
    ['but no figure', razed.replace('razed', '300'), []],
    ['no name', razed.replace('old', 'Kessel'), []],
    ['nothing where two words stand', razed.replace('razed', 'flattened wholly'), []],
    [
      'nothing where the order is another',
      'The old cannery beside the canal was flattened by workers on Friday.',
      [],
    ],
    ['nothing where all is the same', razed, []],
  ])('are learned: %s', (_, other, wanted) => {
    const lesson = [
      [razed, other],
      ['It rained in Kessel.', 'It snowed in Kessel, too.'],
    ] as const;
    expect(learned(...lesson).filter((words) => !words.includes('ained'))).toEqual(wanted);
  });

  it('teach nothing where one spot takes many words', () => {
    const others = ['flattened', 'painted', 'visited', 'guarded', 'mapped'];
    expect(
      learned(...others.map((other) => [razed, razed.replace('razed', other)] as const)),
    ).toEqual([]);
  });

  it('join a doubtful pair that they alone bridge', () => {
    const a = ['The owner wants the north chapel razed.', 'Schools stay shut today.'];
    const b = ['Flattened, the chapel would make room for cars.', 'The council votes in June.'];
    const scoreWith = (lesson: string) =>
      alignSentences([...a, razed], [...b, lesson]).find((pair) => pair.a === 0 && pair.b === 0)
        ?.score ?? 0;
    expect(scoreWith(razed.replace('razed', 'flattened'))).toBeGreaterThan(scoreWith(razed) + 0.05);
  });
});
