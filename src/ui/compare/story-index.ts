import type {
  Comparison,
  Discrepancy,
  LedgerValue,
  Pair,
  Relation,
  SentenceRef,
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
  readonly values: (ref: SentenceRef) => readonly SentenceValue[];
}

/** `article.sentence`: a sentence's key in maps and DOM ids. */
export function refKey(ref: SentenceRef): string {
  return `${ref.article}.${ref.sentence}`;
}

export function indexStory(comparison: Comparison): StoryIndex {
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
  for (const discrepancy of comparison.discrepancies) {
    for (const value of discrepancy.values) push(values, refKey(value), { discrepancy, value });
  }
  return {
    comparison,
    partners: (ref) => partners.get(refKey(ref)) ?? [],
    group: (ref) => groups.get(refKey(ref)) ?? null,
    values: (ref) => values.get(refKey(ref)) ?? [],
  };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
