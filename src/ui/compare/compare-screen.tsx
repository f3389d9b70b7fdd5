import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ViewState } from '#src/deep-link/view-state.ts';
import { latePart } from '../shared/late-part.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { NARROW } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
import { AlignedView } from './aligned-view.tsx';
import { ApparatusPart } from './apparatus-part.ts';
import { bringIntoView, sentenceDomId } from './bring-into-view.ts';
import { ColumnHeads, ColumnMenu } from './column-heads.tsx';
import { CompareToolbar } from './compare-toolbar.tsx';
import { FocusNotice } from './focus-notice.tsx';
import { MarkChoicesPart } from './mark-menu.tsx';
import { RecordStripPart } from './record-strip-part.ts';
import { sentenceAmong } from './sentence-among.ts';
import { useCompareActions } from './use-compare-actions.ts';
import { useCompareKeys } from './use-compare-keys.ts';
import { useCompareModel, type CompareModel } from './use-compare-model.ts';
import { useDrawnMode } from './use-drawn-mode.ts';
import { useHits } from './use-hits.ts';
import { usePanel } from './use-panel.ts';
import { correcting, hasOwnLinks } from './use-own-links.ts';
import { searching } from './use-search.ts';
import { useUnfilteredFocus } from './use-unfiltered-focus.ts';
import './compare.css';
import './print-compare.css';

/** These have files of their own: the first view needs none of them. */
const ReadingView = lazyPart('Reading', () =>
  import('./reading-view.tsx').then((m) => m.ReadingView),
);
const ListView = lazyPart('List', () => import('./list-view.tsx').then((m) => m.ListView));
const Ledger = lazyPart('Discrepancies', () =>
  import('./difference-panel.tsx').then((m) => m.Ledger),
);
const views = { aligned: AlignedView, reading: ReadingView, list: ListView };

/** Loads what a view needs beside this file, so that it comes while the texts do. */
export async function preloadView(view: PreloadedView): Promise<void> {
  await Promise.all([
    view.discrepancy !== null && RecordStripPart.preload(),
    view.mode === 'reading' && ReadingView.preload(),
    view.mode === 'list' && ListView.preload(),
    view.search !== '' && searching.preload(),
    hasOwnLinks(view.story) && correcting.preload(),
  ]);
}
type PreloadedView = Pick<ViewState, 'story' | 'mode' | 'search' | 'discrepancy'>;

const asked = [ApparatusPart, RecordStripPart, Ledger, ReadingView, MarkChoicesPart, ColumnMenu];

/** What comes after the first view; with it is fetched what the reader may ask for next. */
const LaterParts = latePart(async () => {
  const { LaterParts: Parts } = await import('./later-parts.tsx');
  void preloadAsked();
  return Parts;
});
/** One after the other: all at once would keep a phone from answering. */
async function preloadAsked(): Promise<void> {
  for (const part of [...asked, searching, correcting]) await part.preload();
}
/** At the end of the page. */
const NotCompared = latePart(() => import('./not-compared.tsx').then((m) => m.NotCompared));

/** The synopsis itself: two to all outlets side by side, with the ledger of what differs among them. */
export function CompareScreen({ title, comparison, view, go, hrefOf }: ScreenProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const model = useCompareModel(comparison, view, hovered);
  const { columns } = model;
  const actions = useCompareActions(model, go);
  const hits = useHits(model, go);
  const panel = usePanel(model.columns.shown.length);
  useCompareKeys(model, actions, go);
  const mode = useDrawnMode(view.mode);
  const isReading = mode === 'reading';
  const isNarrow = useMedia(NARROW);
  useFit(isReading && !isNarrow);
  const isUnfiltered = useUnfilteredFocus(model, go);
  const [lead] = model.records;

  const Mode = views[mode];
  return (
    <div className={`compare mode-${mode}`}>
      <div className="page compare-title">
        <h1>{title}</h1>
        {lead && !isReading && (
          <p className="compare-lead reading">{sentenceAmong(lead, columns.shown).what}</p>
        )}
      </div>
      <CompareToolbar model={model} actions={actions} hits={hits} panel={panel} go={go} />
      <FocusNotice state={model.focus.state} isUnfiltered={isUnfiltered} />
      <LaterParts model={model} isPanelOpen={panel.isOpen} />
      <div className={`page with-panel ${panel.isOpen ? 'panel-open' : ''}`}>
        <div className="columns-area">
          {mode !== 'list' && <ColumnHeads model={model} actions={actions} go={go} />}
          {!isReading && <NoRows model={model} go={go} />}
          <Suspense fallback={<p className="note py-6">Opening…</p>}>
            <Mode model={model} actions={actions} hitAt={hits.at} go={go} hrefOf={hrefOf} />
            <Place model={model} mode={mode} />
          </Suspense>
          {mode === 'aligned' && <NotCompared model={model} />}
        </div>
        {panel.isOpen && (
          <Suspense fallback={<div />}>
            <Ledger
              model={model}
              actions={actions}
              onHover={setHovered}
              onAllStrengths={() => go({ strengths: [] })}
              hrefOf={hrefOf}
              onClose={panel.close}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Keeps the place on the page. Beside the mode, so that it waits with it for its file. */
function Place({ model, mode }: { model: CompareModel; mode: ViewState['mode'] }) {
  useFocusInView(model, mode);
  useLitInView(model, mode);
  return null;
}

function NoRows({ model, go }: { model: CompareModel; go: ScreenProps['go'] }) {
  if (model.screenRows.length > 0) return null;
  return (
    <p className="note py-6">
      No row passes these filters.{' '}
      <button
        type="button"
        className="act underline"
        onClick={() => go({ rows: 'all', hiddenRelations: [] })}
      >
        Show all rows
      </button>
    </p>
  );
}

/** In Reading, each column goes to its own first lit words; the focused sentence's column goes to that. */
function useLitInView({ litAt, focus }: CompareModel, mode: ViewState['mode']): void {
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    if (mode !== 'reading') return;
    const at = latest.current.ref;
    const shown = new Set<number>();
    for (const ref of [...(at ? [at] : []), ...litAt.record, ...litAt.person]) {
      if (!shown.has(ref.article)) bringIntoView(ref);
      shown.add(ref.article);
    }
  }, [litAt, mode]);
}

/**
 * Reading fills the window: its columns scroll, not the page. In the layout, before anything is brought
 * into view: what was scrolled to in columns that do not scroll yet would be nowhere.
 */
function useFit(isFitted: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-fit', isFitted);
    return () => document.documentElement.removeAttribute('data-fit');
  }, [isFitted]);
}

/**
 * Follows the focused sentence: brings it into view, and takes the keyboard to it, unless the reader is
 * at work elsewhere on the page. A link opened in a fresh browser begins there, too.
 */
function useFocusInView({ focus }: CompareModel, mode: ViewState['mode']): void {
  const { ref } = focus;
  useEffect(() => {
    if (!ref) return;
    const element = document.getElementById(sentenceDomId(ref));
    const active = document.activeElement;
    const isIdle = active === null || active === document.body || active.id === 'main';
    if (isIdle || active.closest('[data-ref]')) element?.focus({ preventScroll: true });
    if (!document.documentElement.hasAttribute('data-fit')) bringIntoView(ref);
  }, [ref, mode]);
}
