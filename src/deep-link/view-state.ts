import type { ChangeType, DiscrepancyKind, Relation, Strength } from '#src/core/model.ts';

export type Screen = 'story' | 'compare' | 'discrepancies' | 'people' | 'how';
export type CompareMode = 'aligned' | 'reading' | 'list';
export type RowFilter = 'all' | 'shared' | 'differing' | 'only' | 'elsewhere';

/** A sentence to find again: by its id, else by its quote (W3C TextQuoteSelector). */
export interface SentenceFocus {
  readonly article: string;
  /** `Sentence.id`. */
  readonly sentence: string;
  /** The first words of the sentence. */
  readonly quote: string;
}

/** Everything a link holds. Ids are `Article.id`s, so a link survives reordering of the story. */
export interface ViewState {
  readonly screen: Screen;
  /** The story's folder name. */
  readonly story: string;
  /** The columns, in order; empty: all, in the story's order. */
  readonly outlets: readonly string[];
  /** The base column; null: the first. */
  readonly base: string | null;
  readonly mode: CompareMode;
  readonly rows: RowFilter;
  /** Relations left out. */
  readonly hiddenRelations: readonly Relation[];
  /** Types of change that are not marked. */
  readonly mutedChanges: readonly ChangeType[];
  /** Ledger filters; empty: no filter. */
  readonly kinds: readonly DiscrepancyKind[];
  readonly ledgerOutlets: readonly string[];
  readonly strengths: readonly Strength[];
  readonly focus: SentenceFocus | null;
  /** `Discrepancy.id`. */
  readonly discrepancy: string | null;
  /** `Person.id` or `Utterance.id` that is lit. */
  readonly person: string | null;
  readonly search: string;
  /** Do the other columns follow the one being read? */
  readonly follow: boolean;
  /** Are runs of sentences that stand alone folded? */
  readonly fold: boolean;
}
