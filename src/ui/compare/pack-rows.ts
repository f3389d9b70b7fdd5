import type { Row, RowSentence } from './build-rows.ts';

/** What stands on the screen as one row: a thing told by several, or a run of what each tells alone. */
export interface ScreenRow {
  readonly key: string;
  /** Number among the shared rows, from 1; null for a run. */
  readonly number: number | null;
  readonly cells: readonly (readonly RowSentence[])[];
  readonly shared: boolean;
}

/**
 * Puts neighbouring rows of one outlet each side by side: nothing relates them, so they need not wait
 * for one another. Shared rows are numbered by their place in `all`, so a filter changes no number.
 */
export function packRows(rows: readonly Row[], all: readonly Row[]): ScreenRow[] {
  const numbers = new Map(all.filter((row) => row.shared).map((row, at) => [row.key, at + 1]));
  const packed: ScreenRow[] = [];
  for (const row of rows) {
    const last = packed.at(-1);
    if (row.shared || !last || last.shared) {
      packed.push({ ...row, number: numbers.get(row.key) ?? null });
      continue;
    }
    const cells = last.cells.map((cell, at) => [...cell, ...(row.cells[at] ?? [])]);
    packed[packed.length - 1] = { ...last, cells };
  }
  return packed;
}
