import { useMemo } from 'react';
import type { RowFilter } from '#src/deep-link/view-state.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countRows, rowFilters } from './filter-rows.ts';
import type { CompareModel } from './use-compare-model.ts';

const words: Readonly<Record<RowFilter, string>> = {
  all: 'All',
  shared: 'Shared',
  differing: 'Differing',
  only: 'Only here',
};

/** Which rows are shown, with how many there are of each. */
export function RowFilters({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { index, rows, view } = model;
  const counts = useMemo(
    () => countRows(index, rows, view.mutedChanges),
    [index, rows, view.mutedChanges],
  );
  return (
    <div role="group" aria-label="Rows shown" className="flex flex-wrap items-center">
      {rowFilters.map((filter) => (
        <button
          key={filter}
          type="button"
          className="act"
          aria-pressed={view.rows === filter}
          onClick={() => go({ rows: filter })}
        >
          {words[filter]} <small className="tabular-nums">{counts[filter]}</small>
        </button>
      ))}
    </div>
  );
}
