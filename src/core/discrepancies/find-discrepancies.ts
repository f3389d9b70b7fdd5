import type { Agreement, Discrepancy } from '../model.ts';
import { ageDifferences } from './age.ts';
import { countDifferences } from './count.ts';
import { durationDifferences } from './duration.ts';
import { moneyDifferences } from './money.ts';
import type { StoryContext } from './story-context.ts';

/** A rule of the ledger: one kind of difference, found all over a story. */
export type Rule = (context: StoryContext) => Discrepancy[];

/** Every rule, one line each; their order is of no consequence. */
const RULES: readonly Rule[] = [
  durationDifferences,
  countDifferences,
  moneyDifferences,
  ageDifferences,
];

/** The ledger of a story, weightiest first, and the facts on which articles agree. */
export function findDiscrepancies(context: StoryContext): {
  discrepancies: Discrepancy[];
  agreements: Agreement[];
} {
  const found = RULES.flatMap((rule) => rule(context));
  return { discrepancies: withoutDuplicates(found).sort(byWeight), agreements: [] };
}

function byWeight(x: Discrepancy, y: Discrepancy): number {
  return y.weight - x.weight || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

/** Of two records of one kind the one goes whose every value stands in the other. */
function withoutDuplicates(records: readonly Discrepancy[]): Discrepancy[] {
  const places = (record: Discrepancy) =>
    record.values.map((value) => `${record.kind} ${value.article}.${value.start}.${value.end}`);
  const holders = new Map<string, Set<number>>();
  const larger = records
    .map((record) => ({ record, keys: places(record) }))
    .sort((x, y) => y.keys.length - x.keys.length || byWeight(x.record, y.record));
  const kept: Discrepancy[] = [];
  for (const { record, keys } of larger) {
    const [first, ...rest] = keys;
    const candidates = [...(holders.get(first ?? '') ?? [])];
    if (candidates.some((at) => rest.every((key) => holders.get(key)?.has(at)))) continue;
    for (const key of keys) holders.set(key, (holders.get(key) ?? new Set()).add(kept.length));
    kept.push(record);
  }
  return kept;
}
