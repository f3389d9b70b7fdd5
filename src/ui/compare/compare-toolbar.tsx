import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { MarkChoices, MarkMenu } from './mark-menu.tsx';
import { OutletChooser } from './outlet-chooser.tsx';
import { RelationFilter } from './relation-filter.tsx';
import { RowFilters } from './row-filters.tsx';
import { SearchField } from './search-field.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import type { HitCursor } from './use-hits.ts';
import type { Panel } from './use-panel.ts';

interface ToolbarProps {
  readonly model: CompareModel;
  readonly actions: CompareActions;
  readonly hits: HitCursor;
  readonly panel: Panel;
  readonly go: ScreenProps['go'];
}

/** What is shown and how: outlets, base, mode, filters, marks, search, the panel. */
export function CompareToolbar(props: ToolbarProps) {
  const { model, hits, go } = props;
  const isNarrow = useNarrow();
  return (
    <div role="group" aria-label="What is shown" className="no-print page toolbar">
      <div className="toolbar-line">
        <OutletChooser model={model} go={go} />
        <Modes {...props} isNarrow={isNarrow} />
        {isNarrow && <FilterMenu {...props} />}
        {!isNarrow && <Steps {...props} />}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 max-sm:w-full">
          <SearchField view={model.view} hits={hits} go={go} />
          {!isNarrow && <PanelSwitch {...props} />}
        </div>
      </div>
      <div className="toolbar-line">
        {isNarrow ? (
          <>
            <Steps {...props} />
            <PanelSwitch {...props} />
          </>
        ) : (
          <>
            <RelationFilter model={model} go={go} />
            <div className="ml-auto flex flex-wrap items-center gap-x-4">
              <RowFilters model={model} go={go} />
              <FoldSwitch {...props} />
              <MarkMenu view={model.view} go={go} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** On a phone, all filters behind one word. */
function FilterMenu(props: ToolbarProps) {
  const { model, go } = props;
  return (
    <div className="ml-auto">
      <Menu label="Filters" name="Filters and legend" end>
        <div className="flex w-72 max-w-[80vw] flex-col gap-3">
          <RowFilters model={model} go={go} />
          <FoldSwitch {...props} />
          <RelationFilter model={model} go={go} />
          <MarkChoices view={model.view} go={go} />
        </div>
      </Menu>
    </div>
  );
}

const modes = [
  ['aligned', 'Aligned'],
  ['reading', 'Reading'],
  ['list', 'List'],
] as const;

function Modes({ model: { view }, go, isNarrow }: ToolbarProps & { isNarrow: boolean }) {
  return (
    <>
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
      {view.mode === 'reading' && !isNarrow && (
        <button
          type="button"
          className="act"
          aria-pressed={view.follow}
          onClick={() => go({ follow: !view.follow }, 'replace')}
        >
          Columns follow
        </button>
      )}
    </>
  );
}

function Steps({ actions }: ToolbarProps) {
  return (
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
  );
}

function FoldSwitch({ model: { view }, go }: ToolbarProps) {
  if (view.mode !== 'aligned' || view.rows === 'only') return null;
  return (
    <button
      type="button"
      className="act"
      aria-pressed={view.fold}
      onClick={() => go({ fold: !view.fold }, 'replace')}
    >
      Fold only here
    </button>
  );
}

function PanelSwitch({ panel, model }: ToolbarProps) {
  return (
    <button type="button" className="act" aria-pressed={panel.isOpen} onClick={panel.toggle}>
      Discrepancies <small className="tabular-nums">{model.records.length}</small>
    </button>
  );
}
