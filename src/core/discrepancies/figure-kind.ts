import type { DiscrepancyKind, Strength } from '../model.ts';
import type { FigureFact } from './figure-facts.ts';
import type { Measure } from './figure-surroundings.ts';

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
  /** Does a word of theirs say what the figures tell? */
  readonly named: (facts: readonly FigureFact[]) => boolean;
  /** The words for one figure in it. */
  readonly say: (fact: FigureFact) => string;
}
