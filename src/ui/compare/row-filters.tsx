import { useMemo } from 'react';
import type { RowFilter } from '#src/deep-link/view-state.ts';
import { counted } from '../shared/counted.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { countRows, rowFilters } from './filter-rows.ts';
import type { CompareModel } from './use-compare-model.ts';

const words: Readonly<Record<RowFilter, string>> = {
  all: 'All',
  shared: 'Shared',
  only: 'Only here',
  elsewhere: 'Also elsewhere',
  differing: 'Differing',
};

/** Which rows are shown, with how many rows there are of each: the unit is said with the first. */
export function RowFilters({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  const { index, rows, view } = model;
  const counts = useMemo(
    () => countRows(index, rows, view.mutedChanges),
    [index, rows, view.mutedChanges],
  );
  return (
    <div role="group" aria-label="Rows shown" className="flex flex-wrap items-center">
      {rowFilters
        .filter((filter) => filter !== 'elsewhere' || counts[filter] > 0 || view.rows === filter)
        .map((filter) => (
          <button
            key={filter}
            type="button"
            className="act"
            aria-pressed={view.rows === filter}
            onClick={() => go({ rows: filter })}
          >
            {words[filter]}{' '}
            <small className="tabular-nums">
              {filter === 'all' ? counted(counts.all, 'row') : counts[filter]}
            </small>
          </button>
        ))}
    </div>
  );
}
