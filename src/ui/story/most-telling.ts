import type { Discrepancy } from '#src/core/model.ts';

/** Of one kind at most this many, while other kinds are left: five spellings of names tell little. */
const MOST_OF_A_KIND = 2;

/** The `count` weightiest discrepancies, mixed by kind; the ledger comes sorted by weight. */
export function mostTelling(ledger: readonly Discrepancy[], count: number): Discrepancy[] {
  const ofKind = new Map<string, number>();
  const first: Discrepancy[] = [];
  const rest: Discrepancy[] = [];
  for (const record of ledger) {
    const seen = ofKind.get(record.kind) ?? 0;
    ofKind.set(record.kind, seen + 1);
    (seen < MOST_OF_A_KIND ? first : rest).push(record);
  }
  const chosen = new Set([...first, ...rest].slice(0, count));
  return ledger.filter((record) => chosen.has(record));
}
