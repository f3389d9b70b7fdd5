import type {
  ChangeType,
  Comparison,
  Discrepancy,
  LedgerValue,
  Pair,
  Relation,
  SentenceRef,
  Strength,
} from '#src/core/model.ts';

/** A pair seen from one of its two sentences. */
export interface Partner {
  readonly ref: SentenceRef;
  readonly relation: Relation;
  readonly pair: Pair;
  /** Is the sentence it is seen from the pair's `a`? */
  readonly fromA: boolean;
}

/** A value of the ledger that stands in a sentence. */
export interface SentenceValue {
  readonly discrepancy: Discrepancy;
  readonly value: LedgerValue;
}

/** Look-ups by sentence, made once per comparison. */
export interface StoryIndex {
  readonly comparison: Comparison;
  readonly partners: (ref: SentenceRef) => readonly Partner[];
  /** Index into `Comparison.groups`, or null for a sentence in no group. */
  readonly group: (ref: SentenceRef) => number | null;
  /** Of the discrepancies whose strength is asked for, and whose type of change is not muted. */
  readonly values: (ref: SentenceRef) => readonly SentenceValue[];
}

/** `article.sentence`: a sentence's key in maps and DOM ids. */
export function refKey(ref: SentenceRef): string {
  return `${ref.article}.${ref.sentence}`;
}

/** Is it a headline, or part of one? */
export function isHeadline({ comparison }: StoryIndex, ref: SentenceRef): boolean {
  const article = comparison.articles[ref.article];
  const block = article?.sentences[ref.sentence]?.block;
  return block !== undefined && article?.blocks[block]?.kind === 'title';
}

/**
 * `strengths`: the only ones whose discrepancies count as values; empty: all. `muted`: types of change that do
 * not count, spellings of names among them.
 */
export function indexStory(
  comparison: Comparison,
  strengths: readonly Strength[] = [],
  muted: readonly ChangeType[] = [],
): StoryIndex {
  const partners = new Map<string, Partner[]>();
  for (const pair of comparison.pairs) {
    const { a, b, relation } = pair;
    push(partners, refKey(a), { ref: b, relation, pair, fromA: true });
    push(partners, refKey(b), { ref: a, relation, pair, fromA: false });
  }
  const groups = new Map<string, number>();
  comparison.groups.forEach((group, index) => {
    for (const ref of group.sentences) groups.set(refKey(ref), index);
  });
  const values = new Map<string, SentenceValue[]>();
  for (const discrepancy of ofStrength(comparison.discrepancies, strengths)) {
    if (isMuted(discrepancy, muted)) continue;
    for (const value of discrepancy.values) push(values, refKey(value), { discrepancy, value });
  }
  return {
    comparison,
    partners: (ref) => partners.get(refKey(ref)) ?? [],
    group: (ref) => groups.get(refKey(ref)) ?? null,
    values: (ref) => values.get(refKey(ref)) ?? [],
  };
}

function isMuted({ kind, values }: Discrepancy, muted: readonly ChangeType[]): boolean {
  if (kind !== 'name-spelling') return false;
  const letters = new Set(values.map(({ value }) => value.toLowerCase()));
  return muted.includes(letters.size === 1 ? 'case' : 'spelling');
}

/** The records of the strengths that are asked for, in their order; all if none is. */
export function ofStrength(
  records: readonly Discrepancy[],
  strengths: readonly Strength[],
): readonly Discrepancy[] {
  if (strengths.length === 0) return records;
  return records.filter(({ strength }) => strengths.includes(strength));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
