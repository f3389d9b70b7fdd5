import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '#src/core/alignment/align-sentences.ts';
import { SURE_SCORE } from '#src/core/alignment/pair-sentences.ts';
import { twoLists } from './arbitrary-story.ts';

const sure = (a: readonly string[], b: readonly string[]) =>
  alignSentences(a, b).filter((pair) => pair.score >= SURE_SCORE);

describe('alignSentences', () => {
  it('gives the mirrored pairs when the lists change places', () => {
    assert(
      property(twoLists, ([a, b]) => {
        const there = alignSentences(a, b).map((p) => [p.a, p.b, p.relation, p.score]);
        const back = alignSentences(b, a).map((p) => [p.b, p.a, p.relation, p.score]);
        expect(back.map(String).sort()).toEqual(there.map(String).sort());
      }),
      { seed: 20220110, numRuns: 60 },
    );
  });

  it('calls identical sentences verbatim, wherever they stand, and only once each way', () => {
    assert(
      property(twoLists, ([a, b]) => {
        const pairs = new Map(alignSentences(a, b).map((p) => [`${p.a} ${p.b}`, p]));
        a.forEach((x, i) =>
          b.forEach((y, j) => {
            if (x === y) expect(pairs.get(`${i} ${j}`)?.relation).toBe('verbatim');
          }),
        );
      }),
      { seed: 20220111, numRuns: 60 },
    );
  });

  it.each([
    ['typography', 'Monday’s “severe costs” – of war', 'Mondays severe costs - of war'],
    ['spelling', 'The defence programme was cancelled.', 'The defense program was canceled.'],
    ['case', 'NATO leaders met in Vienna.', 'Nato leaders met in Vienna.'],
    ['fused words', 'Both sides have set firm lines.', 'Both sides have set firmlines.'],
  ])('looks through %s', (_, x, y) => {
    expect(sure([x], [y]).map((pair) => pair.relation)).toEqual(['verbatim']);
  });

  it.each([
    [
      'edited',
      'The mayor opened the new bridge on Friday after three years of delays and rising costs.',
      'The mayor opened the long-awaited bridge on Friday after three years of delays and costs.',
    ],
    [
      'edited',
      'We have no plans whatsoever to close the northern plant.',
      'After the meeting, Chairwoman Ana Ruiz told reporters: “We have no plans to close the northern plant.”',
    ],
    [
      'edited',
      'We will not close the northern plant.',
      'We won’t close the northern plant,” Ruiz told reporters.',
    ],
    [
      'reworded',
      'Heavy rain washed away the only bridge to the village, leaving 300 people cut off.',
      'Some 300 villagers are stranded after their only bridge was swept away by floods.',
    ],
    [
      'partial',
      'Rescuers pulled 41 passengers from the freezing water, while relatives gathered at the town hall and waited for news through the night.',
      'The storm, the worst in a decade, cut power to the whole coast, and 41 passengers were pulled from the water.',
    ],
  ])('calls a pair %s', (relation, x, y) => {
    const others = ['Schools stay shut today.', 'The council votes on the budget in June.'];
    const pair = sure([x, ...others], [y]).find((one) => one.a === 0);
    expect(pair?.relation).toBe(relation);
  });

  it('makes no pair of names, offices and places alone', () => {
    const a = ['Deputy Foreign Minister Sergio Almeida arrived in Lisbon on Monday.'];
    const b = ['In Lisbon, Deputy Foreign Minister Sergio Almeida said on Monday he was tired.'];
    expect(sure(a, b)).toEqual([]);
  });

  it('makes no pair of a few rare words scattered over two long sentences', () => {
    const a =
      'Tenants of the riverside estate, who came home to broken lifts, cold heating and dark corridors, blamed a contractor for the scaffolding that had buried two cars, a kiosk and a fountain.';
    const b =
      'Critics blamed the poor summer of the museum on a portrait of a bearded contractor, which hangs beside a harbour at dusk, three sleeping dogs, a dry fountain and a monk under scaffolding.';
    expect(sure([a], [b])).toEqual([]);
  });

  it('says which words, figures and names carried a pair', () => {
    const a = ['The Harbour Board said 41 passengers were rescued off Lakeview.'];
    const b = ['Off Lakeview, 41 passengers were rescued, a spokesman said.'];
    const [pair] = sure(a, b);
    expect(pair?.reason).toEqual({
      words: expect.arrayContaining(['rescued', 'passengers']),
      figures: ['41'],
      names: ['lakeview'],
      mutual: true,
    });
  });

  it('finds every sentence of a shuffled text', () => {
    const a = Array.from({ length: 200 }, (_, i) => {
      const [street, owner] = [word(i), word(i * 7 + 3)];
      return `Firefighters saved the ${street} bakery of ${owner} after ${i + 3} hours.`;
    });
    const b = a.toSorted((x, y) => (x.slice(23) < y.slice(23) ? -1 : 1));
    const verbatim = sure(a, b).filter((pair) => pair.relation === 'verbatim');
    expect(verbatim.map((pair) => b[pair.b])).toEqual(a);
  });

  it('gives nothing for empty lists and sentences without words', () => {
    expect(alignSentences([], ['One.'])).toEqual([]);
    expect(alignSentences(['…', ''], ['—', ''])).toEqual([]);
  });

  it('bounds its work on what is no news', () => {
    const same = Array.from({ length: 5000 }, () => 'The very same sentence stands here.');
    expect(alignSentences(same, same).length).toBeLessThanOrEqual(4 * same.length);
    const giant = 'x'.repeat(1_000_000);
    expect(sure([giant], [giant]).map((pair) => pair.relation)).toEqual(['verbatim']);
    expect(sure([giant], [`${giant}y`]).filter((pair) => pair.relation === 'verbatim')).toEqual([]);
  });
});

/** A made-up word, another for every seed below 2,431. */
function word(seed: number): string {
  const places = [seed % 17, seed % 13, seed % 11];
  return places.map((n) => 'bcdfghjklmnprstvw'.charAt(n) + 'aeiou'.charAt(n % 5)).join('');
}
