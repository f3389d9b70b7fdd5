import { describe, expect, it } from 'vitest';
import { alignSentences } from '#src/core/alignment/align-sentences.ts';
import { PairMeter } from '#src/core/alignment/pair-meter.ts';
import { readStory } from '#src/core/alignment/read-story.ts';
import { sharesDenial } from '#src/core/alignment/shares-denial.ts';

function denied(a: string, b: string): boolean {
  const story = readStory([[{ text: a }], [{ text: b }]]);
  const [x, y] = story.places.map(({ sentence }) => sentence);
  const meter = new PairMeter(story);
  meter.match(x!, y!);
  return sharesDenial(x!, y!, meter.forth);
}

describe('what two sentences both deny', () => {
  const planned = 'The firm has no plans to close its mill.';
  const inspected = 'Records show that it had not been inspected in years.';

  it.each([
    [true, planned, 'Closing it? There are no plans, Ruiz told staff.'],
    [true, 'The bridge was not inspected before the flood.', inspected],
    [true, 'The bridge wasn’t inspected before the flood.', inspected],
    [true, 'There are no immediate plans for a strike.', 'Keller denied that they plan a strike.'],
    [true, 'The firm denies any plan to close.', planned],
    [false, 'Keller has denied Ruiz a new trial.', 'There is no trial.'],
    [false, planned, 'Closing it? There are plans, Ruiz told staff.'],
    [false, planned, 'Plans were drawn up, but no mill burned.'],
    [false, 'It was not for Ana Keller to say.', 'The police asked not Ana Keller, but Ruiz.'],
    [false, 'He was not in the hall when the mill shut.', 'It was not known when the mill shut.'],
  ])('is a claim close behind a negation in both: %s', (shared, a, b) => {
    expect(denied(a, b)).toBe(shared);
    expect(denied(b, a)).toBe(shared);
  });

  it('brings them together', () => {
    const a = [planned, 'Schools stay shut today.', 'The council votes on the budget in June.'];
    const scoreOf = (b: string) => alignSentences(a, [b]).find((pair) => pair.a === 0)?.score ?? 0;
    const [no, all] = ['no plans', 'the plans'].map((plans) => scoreOf(`Ruiz spoke of ${plans}.`));
    expect(no).toBeGreaterThan((all ?? 0) + 0.1);
  });
});
