import type { Discrepancy, DiscrepancyKind, Strength } from '#src/core/model.ts';

/** What the reader asked for; an empty list lets everything through. Outlets by index. */
export interface LedgerFilter {
  readonly kinds: readonly DiscrepancyKind[];
  readonly outlets: readonly number[];
  readonly strengths: readonly Strength[];
}

/** The records that pass, in their order. Of several outlets, one that the record holds is enough. */
export function filterLedger(
  ledger: readonly Discrepancy[],
  { kinds, outlets, strengths }: LedgerFilter,
): Discrepancy[] {
  return ledger.filter(
    (record) =>
      (kinds.length === 0 || kinds.includes(record.kind)) &&
      (strengths.length === 0 || strengths.includes(record.strength)) &&
      (outlets.length === 0 || record.values.some(({ article }) => outlets.includes(article))),
  );
}

/** A list in which something is chosen, and how many records pass the others alone. */
export interface ChosenList {
  readonly by: keyof LedgerFilter;
  readonly without: number;
}

/** The lists in which something is chosen, each with what would be shown if it were opened to all. */
export function chosenLists(ledger: readonly Discrepancy[], filter: LedgerFilter): ChosenList[] {
  return (['kinds', 'strengths', 'outlets'] as const)
    .filter((by) => filter[by].length > 0)
    .map((by) => ({ by, without: filterLedger(ledger, { ...filter, [by]: [] }).length }));
}

/** How many records each choice holds under the choices made in the other two lists. */
export interface LedgerCounts {
  readonly kinds: ReadonlyMap<DiscrepancyKind, number>;
  readonly outlets: ReadonlyMap<number, number>;
  readonly strengths: ReadonlyMap<Strength, number>;
}

/** Counts for the filters: a choice that would leave nothing shows 0. */
export function countLedger(ledger: readonly Discrepancy[], filter: LedgerFilter): LedgerCounts {
  return {
    kinds: countBy(filterLedger(ledger, { ...filter, kinds: [] }), (record) => [record.kind]),
    strengths: countBy(filterLedger(ledger, { ...filter, strengths: [] }), (record) => [
      record.strength,
    ]),
    outlets: countBy(filterLedger(ledger, { ...filter, outlets: [] }), (record) => [
      ...new Set(record.values.map(({ article }) => article)),
    ]),
  };
}

function countBy<K>(
  records: readonly Discrepancy[],
  keys: (record: Discrepancy) => readonly K[],
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const record of records) {
    for (const key of keys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
