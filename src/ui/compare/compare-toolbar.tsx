import { Suspense, useState } from 'react';
import { lazyPart } from '../shared/lazy-part.ts';
import { Menu } from '../shared/menu.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { COMPACT, NARROW } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
import { MarkChoices, MarkMenu } from './mark-menu.tsx';
import { OutletChooser } from './outlet-chooser.tsx';
import { RecordStripPart } from './record-strip-part.ts';
import { RelationFilter } from './relation-filter.tsx';
import { RowFilters } from './row-filters.tsx';
import { SearchField, useSearchWanted } from './search-field.tsx';
import { StepButtons } from './step-buttons.tsx';
import { StickyBar } from './sticky-bar.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import type { HitCursor } from './use-hits.ts';
import type { Panel } from './use-panel.ts';

const LinkNotice = lazyPart('Linking', () => import('./link-notice.tsx').then((m) => m.LinkNotice));
const OutletMaps = lazyPart('Maps', () => import('./outlet-maps.tsx').then((m) => m.OutletMaps));

interface ToolbarProps {
  readonly model: CompareModel;
  readonly actions: CompareActions;
  readonly hits: HitCursor;
  readonly panel: Panel;
  readonly go: ScreenProps['go'];
}

/** What is shown and how. Where one is (steps, search, the lit discrepancy) stays on the screen. */
export function CompareToolbar(props: ToolbarProps) {
  return useMedia(COMPACT) ? <CompactToolbar {...props} /> : <FullToolbar {...props} />;
}

function FullToolbar(props: ToolbarProps) {
  const { model, actions, panel, hits, go } = props;
  const isReading = model.view.mode === 'reading';
  return (
    <>
      <StickyBar>
        <div role="group" aria-label="What is shown" className="toolbar-line">
          <OutletChooser model={model} go={go} />
          <Modes {...props} />
          <StepButtons model={model} actions={actions} />
          <div className="ml-auto flex flex-wrap items-center gap-x-4">
            <SearchField view={model.view} hits={hits} go={go} />
            <PanelSwitch panel={panel} model={model} />
          </div>
        </div>
        <Strips {...props} />
      </StickyBar>
      <div role="group" aria-label="Filters" className="no-print page toolbar toolbar-line">
        <RelationFilter model={model} go={go} />
        <div className="ml-auto flex flex-wrap items-center gap-x-3">
          {isReading && <FollowSwitch {...props} />}
          <RowFilters model={model} go={go} />
          <FoldSwitch {...props} />
          <MarkMenu model={model} go={go} />
        </div>
      </div>
    </>
  );
}

/** On a phone and under high zoom: the modes, all choices behind one word, one slim line that stays. */
function CompactToolbar(props: ToolbarProps) {
  const { model, actions, panel, hits, go } = props;
  const isNarrow = useMedia(NARROW);
  const isWanted = useSearchWanted(model.view);
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <div role="group" aria-label="What is shown" className="no-print page toolbar toolbar-line">
        <Modes {...props} />
        {isNarrow && !isWanted && (
          <button
            type="button"
            className="act ml-auto"
            aria-label="Search"
            aria-expanded={isAsked}
            onClick={() => setAsked(!isAsked)}
          >
            <svg viewBox="0 0 16 16" width="16" aria-hidden="true" className="glass">
              <path d="M10 10L15 15M11 6A5 5 0 1 1 1 6A5 5 0 1 1 11 6" />
            </svg>
          </button>
        )}
        <ChoiceMenu {...props} />
      </div>
      <StickyBar>
        <div role="group" aria-label="Steps and search" className="toolbar-line">
          <StepButtons model={model} actions={actions} isShort>
            <PanelSwitch panel={panel} model={model} />
          </StepButtons>
          {(!isNarrow || isWanted || isAsked) && (
            <SearchField view={model.view} {...{ hits, go, isAsked }} />
          )}
        </div>
        <Strips {...props} />
      </StickyBar>
    </>
  );
}

/** What is going on, in the bar that stays: a discrepancy is lit, a sentence is being linked. */
function Strips({ model, actions }: ToolbarProps) {
  return (
    <Suspense>
      {model.view.discrepancy !== null && <RecordStripPart model={model} actions={actions} />}
      {model.own.pending && <LinkNotice model={model} />}
    </Suspense>
  );
}

function ChoiceMenu(props: ToolbarProps) {
  const { model, actions, go } = props;
  const { rows, hiddenRelations, mutedChanges, strengths } = model.view;
  const isOn = [...hiddenRelations, ...mutedChanges, ...strengths].length > 0 || rows !== 'all';
  const label = isOn ? 'Filters (on)' : 'Filters';
  return (
    <div>
      <Menu label={label} name={`${label}, outlets, maps and legend`} end>
        <div className="choices">
          <div className="flex flex-wrap items-center gap-x-4">
            <OutletChooser model={model} go={go} />
          </div>
          <RowFilters model={model} go={go} />
          <FoldSwitch {...props} />
          <RelationFilter model={model} go={go} />
          <MarkChoices model={model} go={go} />
          <Suspense>
            <OutletMaps model={model} actions={actions} go={go} />
          </Suspense>
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

function Modes({ model: { view }, actions }: ToolbarProps) {
  return (
    <div role="group" aria-label="Mode" className="flex">
      {modes.map(([mode, words]) => (
        <button
          key={mode}
          type="button"
          className="act"
          aria-pressed={view.mode === mode}
          onClick={() => actions.setMode(mode)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

function FollowSwitch({ model: { view }, go }: ToolbarProps) {
  return (
    <button
      type="button"
      className="act"
      aria-pressed={view.follow}
      onClick={() => go({ follow: !view.follow }, 'replace')}
    >
      Columns follow
    </button>
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
      Fold “only here”
    </button>
  );
}

function PanelSwitch({ panel, model }: Pick<ToolbarProps, 'panel' | 'model'>) {
  const { isBeside, isOpen, toggle } = panel;
  return (
    <button
      type="button"
      className="act"
      {...(isBeside ? { 'aria-pressed': isOpen } : { 'aria-haspopup': 'dialog' })}
      onClick={toggle}
    >
      Discrepancies{' '}
      <small className="tabular-nums">
        {model.records.length}
        {model.view.strengths.length > 0 && ` of ${model.among.length}`}
      </small>
    </button>
  );
}
