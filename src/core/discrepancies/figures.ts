import type { Discrepancy, Quantity, Strength } from '../model.ts';
import { ageKind } from './age.ts';
import { buildRecord } from './build-record.ts';
import { compareQuantities, quantityValue, ratio } from './compare-quantities.ts';
import { countKind } from './count.ts';
import { durationKind } from './duration.ts';
import { figureFacts, type FigureFact } from './figure-facts.ts';
import type { FigureKind } from './figure-kind.ts';
import { groupFigures } from './group-figures.ts';
import { measureKind } from './measure.ts';
import { moneyKind } from './money.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** Every kind of figures, one line each; their order is of no consequence. */
const KINDS: readonly FigureKind[] = [durationKind, countKind, moneyKind, measureKind, ageKind];

/** Figures of one kind that tell one thing, alike or not. */
export interface FigureGroup {
  readonly kind: FigureKind;
  readonly facts: readonly FigureFact[];
}

/** The figures of a story, grouped by what they tell, over all articles. */
export function figureGroups(context: StoryContext): FigureGroup[] {
  const all = figureFacts(context);
  return KINDS.flatMap((kind) => {
    const own = all.filter((fact) => kind.measures.includes(fact.measure));
    return groupFigures(own, context.pairs).map((facts) => ({ kind, facts }));
  });
}

/** The records of figures that tell one thing in two articles at least, and differ. */
export function figureDifferences(
  context: StoryContext,
  groups: readonly FigureGroup[],
): Discrepancy[] {
  return groups.flatMap(({ kind, facts }) => {
    if (new Set(facts.map((fact) => fact.article)).size < 2) return [];
    const strength = strengthOf(facts.map((fact) => fact.quantity));
    if (strength === 'precision' && kind.roughly !== true && sameFigures(facts)) return [];
    return buildRecord(context, {
      kind: kind.kind,
      strength,
      weight: weightOf(kind, strength, facts),
      lead: kind.lead(facts),
      tellings: facts.map((fact) => tellingOf(kind, fact)),
    });
  });
}

/** A figure as a value of the ledger, with the words its kind says for it. */
export function tellingOf(kind: FigureKind, fact: FigureFact): Telling {
  const { article, sentence, start, end, text } = fact;
  const value = quantityValue(fact.quantity);
  return { article, sentence, start, end, text, value, say: kind.say(fact) };
}

/** Tolls of people matter more than other counts, and a difference among many outlets more than between two. */
function weightOf(kind: FigureKind, strength: Strength, group: readonly FigureFact[]): number {
  const toll = group.some((fact) => fact.role !== null) ? 0.15 : 0;
  const articles = new Set(group.map((fact) => fact.article)).size;
  return Math.min(1, kind.weights[strength] + toll + 0.02 * Math.min(5, articles - 1));
}

/** Are all one figure, told with other bounds or in other units (58 kilometres, 36 miles)? */
function sameFigures(group: readonly FigureFact[]): boolean {
  const [first] = group;
  return group.every((fact) => first && ratio(first.quantity, fact.quantity) < 1.05);
}

/** `contradictory` if any two cannot be true at once, else `precision`. */
function strengthOf(quantities: readonly Quantity[]): Strength {
  const distinct = [...new Map(quantities.map((q) => [quantityValue(q), q])).values()].slice(0, 50);
  const clash = distinct.some((x, at) =>
    distinct.slice(at + 1).some((y) => compareQuantities(x, y) === 'contradictory'),
  );
  return clash ? 'contradictory' : 'precision';
}
