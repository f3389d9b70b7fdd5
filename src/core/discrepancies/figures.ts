import type { Discrepancy, DiscrepancyKind, Quantity, Strength } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { compareQuantities, quantityValue, ratio } from './compare-quantities.ts';
import { figureFacts, type FigureFact, type Measure } from './figure-facts.ts';
import { groupFigures } from './group-figures.ts';
import { sharedFocus } from './same-figure.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A kind of the ledger whose values are figures. */
export interface FigureKind {
  readonly kind: DiscrepancyKind;
  readonly measures: readonly Measure[];
  /** How much a contradiction, and a difference of precision, matter: 0..1. */
  readonly weights: Readonly<Record<Strength, number>>;
  /** Is "about 100" against "100" worth a record? Among people it is, among miles it is not. */
  readonly roughly?: boolean;
  /** The beginning of the plain sentence for figures that tell one thing. */
  readonly lead: (facts: readonly FigureFact[]) => string;
  /** The words for one figure in it. */
  readonly say: (fact: FigureFact) => string;
}

/** The records of one kind of figures. */
export function figureDifferences(context: StoryContext, kind: FigureKind): Discrepancy[] {
  const facts = figureFacts(context).filter((fact) => kind.measures.includes(fact.measure));
  return groupFigures(facts, context.pairs).flatMap((group) => {
    if (new Set(group.map((fact) => fact.article)).size < 2) return [];
    const strength = strengthOf(group.map((fact) => fact.quantity));
    if (strength === 'precision' && kind.roughly !== true && sameFigures(group)) return [];
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
      weight: weightOf(kind, strength, group),
      lead: kind.lead(group),
      tellings,
    });
  });
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

/**
 * The word, among what the figures measure, that most of them have, if it is in two articles at
 * least and `fits`; of equals the one that is no verb in -ing or -ed, then the first in the alphabet.
 */
export function commonWord(
  facts: readonly FigureFact[],
  fits: (word: string) => boolean = () => true,
): string | null {
  const words = new Map<string, { word: string; articles: Set<number> }>();
  for (const fact of facts)
    for (const [key, text] of fact.focus) {
      const word = text.toLowerCase().replace(/['’]s?$/, '');
      const entry = words.get(key) ?? { word, articles: new Set() };
      entry.articles.add(fact.article);
      if (rank(word) < rank(entry.word)) entry.word = word;
      words.set(key, entry);
    }
  const ranked = [...words.values()]
    .filter(({ word }) => fits(word))
    .sort((x, y) => y.articles.size - x.articles.size || (rank(x.word) < rank(y.word) ? -1 : 1));
  const [best] = ranked;
  return best && best.articles.size > 1 ? best.word : relatedWord(facts, fits);
}

const rank = (word: string) => `${/(?:ing|ed)$/.test(word) ? 1 : 0}${word}`;

/** "talks" and "meeting": of words that stand for one another the one that most figures have. */
function relatedWord(facts: readonly FigureFact[], fits: (word: string) => boolean): string | null {
  const words = facts.flatMap((x) =>
    facts.flatMap((y) => (x.article === y.article ? [] : (sharedFocus(x, y) ?? []))),
  );
  const known = words.map((word) => word.toLowerCase()).filter(fits);
  const times = (word: string) =>
    facts.filter((fact) => [...fact.focus.values()].some((own) => own.toLowerCase() === word))
      .length;
  const [best] = known.sort((x, y) => times(y) - times(x) || (rank(x) < rank(y) ? -1 : 1));
  return best ?? null;
}
