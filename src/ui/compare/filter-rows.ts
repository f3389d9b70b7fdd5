import type { ChangeType, Relation } from '#src/core/model.ts';
import type { RowFilter, ViewState } from '#src/deep-link/view-state.ts';
import type { Standing } from '../shared/relation-words.ts';
import type { Row, RowSentence } from './build-rows.ts';
import type { StoryIndex } from './story-index.ts';

/** `all` is `shared` and `only` and `elsewhere`, no row in two of them; `differing` is some of `shared`. */
export const rowFilters: readonly RowFilter[] = ['all', 'shared', 'only', 'elsewhere', 'differing'];

/** The rows a view shows. A row goes only when every relation in it is left out. */
export function filterRows(
  index: StoryIndex,
  rows: readonly Row[],
  view: Pick<ViewState, 'rows' | 'hiddenRelations' | 'mutedChanges'>,
): Row[] {
  return rows.filter(
    (row) => passes(index, row, view.rows, view.mutedChanges) && !hidden(row, view.hiddenRelations),
  );
}

/** How many rows each filter would show. */
export function countRows(
  index: StoryIndex,
  rows: readonly Row[],
  muted: readonly ChangeType[],
): Record<RowFilter, number> {
  const count = (filter: RowFilter) =>
    rows.filter((row) => passes(index, row, filter, muted)).length;
  return {
    all: rows.length,
    shared: count('shared'),
    differing: count('differing'),
    only: count('only'),
    elsewhere: count('elsewhere'),
  };
}

/** How many rows hold each standing. */
export function countStandings(rows: readonly Row[]): Record<Standing, number> {
  const counts = { verbatim: 0, edited: 0, reworded: 0, partial: 0, only: 0 };
  for (const row of rows) for (const standing of rowStandings(row)) counts[standing] += 1;
  return counts;
}

/**
 * Do the tellings in this row differ, beyond the muted types of change? Reworded and partial always
 * do; word for word and edited ones when a change or a value of the ledger remains.
 */
export function isDiffering(index: StoryIndex, row: Row, muted: readonly ChangeType[]): boolean {
  return row.shared && row.cells.flat().some((sentence) => sentenceDiffers(index, sentence, muted));
}

function sentenceDiffers(
  index: StoryIndex,
  { ref, standing, partner }: RowSentence,
  muted: readonly ChangeType[],
): boolean {
  if (standing === 'reworded' || standing === 'partial') return true;
  if (index.values(ref).length > 0) return true;
  const changes = partner?.pair.changes ?? [];
  return changes.some((change) => change.type !== null && !muted.includes(change.type));
}

function passes(
  index: StoryIndex,
  row: Row,
  filter: RowFilter,
  muted: readonly ChangeType[],
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'shared':
      return row.shared;
    case 'differing':
      return isDiffering(index, row, muted);
    case 'only':
      return !row.shared && isOnlyHere(row);
    case 'elsewhere':
      return !row.shared && !isOnlyHere(row);
  }
}

/** Is it told nowhere else? Else what stands alone here has partners in other rows. */
function isOnlyHere(row: Row): boolean {
  return row.cells.flat().some((sentence) => sentence.standing === 'only');
}

function rowStandings(row: Row): Set<Standing> {
  return new Set(row.cells.flat().map((sentence) => sentence.standing));
}

function hidden(row: Row, relations: readonly Relation[]): boolean {
  return [...rowStandings(row)].every(
    (standing) => standing !== 'only' && relations.includes(standing),
  );
}
