import type { Discrepancy } from '#src/core/model.ts';
import type { Row } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { StoryIndex } from './story-index.ts';

/** One wording of a ledger record and the outlets (indices) that have it. */
export interface RecordWording {
  readonly text: string;
  readonly articles: readonly number[];
}

/**
 * The ledger's records on which two of the columns differ, in the ledger's order; with all outlets
 * shown the whole ledger, so also where one differs from itself.
 */
export function shownRecords(
  { comparison: { articles, discrepancies } }: StoryIndex,
  { shown }: Columns,
): Discrepancy[] {
  if (shown.length === articles.length) return [...discrepancies];
  return discrepancies.filter(({ values }) => {
    const among = values.filter((value) => shown.includes(value.article));
    return among.some((one) =>
      among.some((other) => other.article !== one.article && other.value !== one.value),
    );
  });
}

/** The shown records that rest on a sentence of the row. */
export function rowRecords(
  index: StoryIndex,
  row: Row,
  shown: readonly Discrepancy[],
): Discrepancy[] {
  const here = new Set(
    row.cells.flat().flatMap(({ ref }) => index.values(ref).map(({ discrepancy }) => discrepancy)),
  );
  return shown.filter((record) => here.has(record));
}

/** The wordings of a record among the columns, each with its outlets, in the order of the columns. */
export function recordWordings(record: Discrepancy, columns: Columns): RecordWording[] {
  const wordings = new Map<string, { text: string; articles: number[] }>();
  for (const article of columns.shown) {
    for (const value of record.values) {
      if (value.article !== article) continue;
      const text = value.text.replaceAll(/\s+/gu, ' ');
      // A sentence's first word may have its capital from its place.
      const key = text.charAt(0).toLowerCase() + text.slice(1);
      const wording = wordings.get(key) ?? { text, articles: [] };
      if (!wording.articles.includes(article)) wording.articles.push(article);
      wordings.set(key, wording);
    }
  }
  return [...wordings.values()];
}
