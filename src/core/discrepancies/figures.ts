import type { Discrepancy, DiscrepancyKind, Quantity, Strength } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { compareQuantities, quantityValue } from './compare-quantities.ts';
import { figureFacts, type FigureFact, type Measure } from './figure-facts.ts';
import { groupFigures } from './group-figures.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A kind of the ledger whose values are figures. */
export interface FigureKind {
  readonly kind: DiscrepancyKind;
  readonly measures: readonly Measure[];
  /** How much a contradiction, and a difference of precision, matter: 0..1. */
  readonly weights: Readonly<Record<Strength, number>>;
  /** The beginning of the plain sentence for figures that tell one thing. */
  readonly lead: (facts: readonly FigureFact[]) => string;
  /** The words for one figure in it. */
  readonly say: (fact: FigureFact) => string;
}

/** The records of one kind of figures. */
export function figureDifferences(context: StoryContext, kind: FigureKind): Discrepancy[] {
  const facts = figureFacts(context).filter((fact) => kind.measures.includes(fact.measure));
  return groupFigures(facts, context.pairs).flatMap((group) => {
    const strength = strengthOf(group.map((fact) => fact.quantity));
    const tellings = group.map((fact): Telling => ({
      article: fact.article,
      sentence: fact.sentence,
      start: fact.start,
      end: fact.end,
      text: fact.text,
      value: quantityValue(fact.quantity),
      say: kind.say(fact),
    }));
    return buildRecord(context, {
      kind: kind.kind,
      strength,
      weight: kind.weights[strength],
      lead: kind.lead(group),
      tellings,
    });
  });
}

/** `contradictory` if any two cannot be true at once, else `precision`. */
function strengthOf(quantities: readonly Quantity[]): Strength {
  const distinct = [...new Map(quantities.map((q) => [quantityValue(q), q])).values()].slice(0, 50);
  const clash = distinct.some((x, at) =>
    distinct.slice(at + 1).some((y) => compareQuantities(x, y) === 'contradictory'),
  );
  return clash ? 'contradictory' : 'precision';
}

/** The word, among what the figures measure, that most of them have; ties go to the first in the alphabet. */
export function commonWord(facts: readonly FigureFact[]): string | null {
  const counts = new Map<string, { word: string; count: number }>();
  for (const fact of facts)
    for (const [key, word] of fact.focus) {
      const entry = counts.get(key) ?? { word: word.toLowerCase(), count: 0 };
      counts.set(key, {
        word: word.toLowerCase() < entry.word ? word.toLowerCase() : entry.word,
        count: entry.count + 1,
      });
    }
  const ranked = [...counts.values()].sort(
    (x, y) => y.count - x.count || (x.word < y.word ? -1 : x.word > y.word ? 1 : 0),
  );
  return ranked[0]?.word ?? null;
}
