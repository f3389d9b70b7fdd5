import type { ScreenProps } from '../shared/screen-props.ts';
import { MarkMenu } from './mark-menu.tsx';
import { OutletChooser } from './outlet-chooser.tsx';
import { RelationFilter } from './relation-filter.tsx';
import { RowFilters } from './row-filters.tsx';
import { SearchField } from './search-field.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import type { HitCursor } from './use-hits.ts';
import type { Panel } from './use-panel.ts';

const modes = [
  ['aligned', 'Aligned'],
  ['reading', 'Reading'],
  ['list', 'List'],
] as const;

/** What is shown and how: outlets, base, mode, filters, marks, search, the panel. */
export function CompareToolbar(props: {
  model: CompareModel;
  actions: CompareActions;
  hits: HitCursor;
  panel: Panel;
  go: ScreenProps['go'];
}) {
  const { model, actions, hits, panel, go } = props;
  const { view } = model;
  return (
    <div role="group" aria-label="What is shown" className="no-print page toolbar">
      <div className="toolbar-line">
        <OutletChooser model={model} go={go} />
        <div role="group" aria-label="Mode" className="flex">
          {modes.map(([mode, words]) => (
            <button
              key={mode}
              type="button"
              className="act"
              aria-pressed={view.mode === mode}
              onClick={() => go({ mode })}
            >
              {words}
            </button>
          ))}
        </div>
        {view.mode === 'reading' && (
          <button
            type="button"
            className="act"
            aria-pressed={view.follow}
            onClick={() => go({ follow: !view.follow }, 'replace')}
          >
            Columns follow
          </button>
        )}
        <div role="group" aria-label="Differences" className="flex items-center">
          <button
            type="button"
            className="act"
            aria-label="Previous difference"
            aria-keyshortcuts="k"
            onClick={() => actions.nextDifference(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="act"
            aria-keyshortcuts="j"
            onClick={() => actions.nextDifference(1)}
          >
            Next difference <span aria-hidden="true">↓</span>
          </button>
        </div>
        <div className="ml-auto flex flex-wrap items-center gap-x-4">
          <SearchField view={view} hits={hits} go={go} />
          <button type="button" className="act" aria-pressed={panel.isOpen} onClick={panel.toggle}>
            Ledger <small className="tabular-nums">{model.records.length}</small>
          </button>
        </div>
      </div>
      <div className="toolbar-line">
        <RelationFilter model={model} go={go} />
        <div className="ml-auto flex flex-wrap items-center gap-x-4">
          <RowFilters model={model} go={go} />
          <MarkMenu view={view} go={go} />
        </div>
      </div>
    </div>
  );
}
