import { describe, expect, it } from 'vitest';
import type { ChangeType, Comparison, Relation } from '#src/core/model.ts';
import { buildRows } from '#src/ui/compare/build-rows.ts';
import { sentenceMarks } from '#src/ui/compare/sentence-marks.ts';
import { indexStory } from '#src/ui/compare/story-index.ts';
import { recordOf, refOf, replaced, storyOf } from '../story-of.ts';

const a = 'The talks lasted seven hours in Geneva.';
const b = 'The meeting lasted eight hours in Geneva.';

function story(relation: Relation, type: ChangeType = 'word'): Comparison {
  return storyOf(
    [[a], [b], ['Elsewhere.']],
    [['A1', 'B1', relation, replaced(a, b, 'talks', 'meeting', type)]],
  );
}

/** The marked words of a sentence, each with its kind. */
function marked(comparison: Comparison, name: string, shown = [0, 1], muted: ChangeType[] = []) {
  const index = indexStory(comparison, [], muted);
  const columns = { shown, base: shown[0] ?? 0 };
  const ref = refOf(name);
  const sentence = comparison.articles[ref.article]!.sentences[ref.sentence]!;
  const at = buildRows(index, columns)
    .flatMap((row) => row.cells.flat())
    .find((each) => each.ref.article === ref.article && each.ref.sentence === ref.sentence)!;
  return sentenceMarks(index, sentence, at, { columns, muted }).map(
    ({ start, end, kind }) => `${sentence.text.slice(start, end)}: ${kind}`,
  );
}

describe('sentenceMarks', () => {
  it('marks the changed words of an edited pair on both sides', () => {
    expect(marked(story('edited'), 'A1')).toEqual(['talks: change']);
    expect(marked(story('edited'), 'B1')).toEqual(['meeting: change']);
  });

  it('marks the base quietly when there are more than two columns', () => {
    expect(marked(story('edited'), 'A1', [0, 1, 2])).toEqual(['talks: change-base']);
  });

  it('marks changes that alter no statement quietly', () => {
    expect(marked(story('edited', 'spelling'), 'B1')).toEqual(['meeting: change-slight']);
  });

  it('marks in a changed word the letters that differ, on both sides', () => {
    const [from, to] = ['The talks lasted long.', 'The talk lasted long.'];
    const changes = replaced(from, to, 'talks', 'talk', 'inflection');
    const comparison = storyOf([[from], [to]], [['A1', 'B1', 'edited', changes]]);
    expect(marked(comparison, 'A1')).toEqual(['talks: change-slight', 's: letters']);
    expect(marked(comparison, 'B1')).toEqual(['talk: change-slight']);
    expect(marked(comparison, 'A1', [0, 1], ['inflection'])).toEqual([]);
  });

  it('leaves muted types unmarked', () => {
    expect(marked(story('edited', 'case'), 'B1', [0, 1], ['case'])).toEqual([]);
  });

  it('keeps reworded and partial sentences clean but for figures', () => {
    expect(marked(story('reworded'), 'B1')).toEqual([]);
    expect(marked(story('partial'), 'B1')).toEqual([]);
    expect(marked(story('partial', 'figure'), 'B1')).toEqual(['meeting: change']);
  });

  it('marks the values of the ledger in any relation, among the outlets shown', () => {
    const plain = story('reworded');
    const record = recordOf(plain, [
      ['A1', 'seven hours'],
      ['B1', 'eight hours'],
    ]);
    const comparison = { ...plain, discrepancies: [record] };
    expect(marked(comparison, 'B1')).toEqual(['eight hours: change']);
    expect(marked(comparison, 'B1', [1, 2])).toEqual([]);
  });

  it.each([
    ['Nato', 'NATO', 'case'],
    ['Sergei', 'Sergey', 'spelling'],
  ] as const)('spellings of a name, %s and %s, are muted with the type %s', (one, other, type) => {
    const plain = storyOf([[`It asked ${one}.`], [`Nobody heard ${other} speak.`]], []);
    const record = recordOf(plain, [
      ['A1', one],
      ['B1', other],
    ]);
    const spelling = { ...record, kind: 'name-spelling', strength: 'wording' } as const;
    const comparison = { ...plain, discrepancies: [spelling] };
    expect(marked(comparison, 'B1')).toEqual([`${other}: change-slight`]);
    const rest = (['case', 'spelling'] as const).filter((each) => each !== type);
    expect(marked(comparison, 'B1', [0, 1], rest)).toEqual([`${other}: change-slight`]);
    expect(marked(comparison, 'B1', [0, 1], [type])).toEqual([]);
    // Of a duration, spelled the same but for its case, nothing is muted.
    expect(marked({ ...plain, discrepancies: [record] }, 'B1', [0, 1], [type])).toHaveLength(1);
  });

  it('shows where words were left out', () => {
    const cut = 'The talks lasted hours in Geneva.';
    const deleted = {
      op: 'delete' as const,
      text: 'seven ',
      a: { start: 17, end: 23 },
      b: { start: 17, end: 17 },
      type: 'word' as const,
    };
    const comparison = storyOf([[a], [cut]], [['A1', 'B1', 'edited', [deleted]]]);
    expect(marked(comparison, 'B1')).toEqual([': omitted']);
    expect(marked(comparison, 'A1')).toEqual(['seven : change']);
  });
});
