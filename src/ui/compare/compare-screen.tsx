import { useEffect, useRef, useState } from 'react';
import type { ScreenProps } from '../shared/screen-props.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { usePageKeys } from '../shared/use-page-keys.ts';
import { AlignedView } from './aligned-view.tsx';
import { bringIntoView, sentenceDomId } from './bring-into-view.ts';
import { ColumnHeads } from './column-heads.tsx';
import { CompareToolbar } from './compare-toolbar.tsx';
import { DifferencePanel } from './difference-panel.tsx';
import { FocusNotice } from './focus-notice.tsx';
import { LinkNotice } from './link-notice.tsx';
import { ListView } from './list-view.tsx';
import { NotCompared } from './not-compared.tsx';
import { PrintKey } from './print-key.tsx';
import { ReadingView } from './reading-view.tsx';
import { useCompareActions } from './use-compare-actions.ts';
import { useCompareModel, type CompareModel } from './use-compare-model.ts';
import { useHits } from './use-hits.ts';
import { usePanel } from './use-panel.ts';
import './compare.css';
import './print-compare.css';

/** The synopsis itself: two to all outlets side by side, with the ledger of what differs among them. */
export function CompareScreen({ title, comparison, view, go, hrefOf }: ScreenProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const model = useCompareModel(comparison, view, hovered);
  const actions = useCompareActions(model, go);
  const hits = useHits(model, go);
  const panel = usePanel(model.columns.shown.length);
  const keys = {
    j: () => actions.nextDifference(1),
    n: () => actions.nextDifference(1),
    k: () => actions.nextDifference(-1),
    p: () => actions.nextDifference(-1),
    d: () => actions.nextRecord(1),
    D: () => actions.nextRecord(-1),
    m: actions.nextMode,
    Escape: () =>
      model.own.pending
        ? model.own.begin(null)
        : go({ focus: null, discrepancy: null, person: null }, 'replace'),
  };
  usePageKeys(keys);
  const isNarrow = useNarrow();
  useFit(view.mode === 'reading' && !isNarrow);
  useFocusInView(model);
  useLitInView(model);

  const Mode = { aligned: AlignedView, reading: ReadingView, list: ListView }[view.mode];
  return (
    <div className={`compare mode-${view.mode}`}>
      <div className="page compare-title">
        <h1>{title}</h1>
        {model.records[0] && view.mode !== 'reading' && (
          <p className="reading m-0 mt-1 max-w-[70ch] text-ink-2">{model.records[0].what}</p>
        )}
      </div>
      <CompareToolbar model={model} actions={actions} hits={hits} panel={panel} go={go} />
      <FocusNotice state={model.focus.state} />
      <LinkNotice own={model.own} />
      <PrintKey />
      <div className={`page with-panel ${panel.isOpen ? 'panel-open' : ''}`}>
        <div className="columns-area">
          {view.mode !== 'list' && <ColumnHeads model={model} actions={actions} go={go} />}
          {model.screenRows.length === 0 && view.mode !== 'reading' && (
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
          )}
          <Mode model={model} actions={actions} hitAt={hits.at} go={go} hrefOf={hrefOf} />
          {view.mode !== 'reading' && <NotCompared model={model} />}
        </div>
        {panel.isOpen && (
          <DifferencePanel model={model} actions={actions} onHover={setHovered} hrefOf={hrefOf} />
        )}
      </div>
    </div>
  );
}

/** A link to a discrepancy, a person or an utterance opens where the first lit words stand in each column. */
function useLitInView({ view, lit, columns }: CompareModel): void {
  const { discrepancy, person, mode } = view;
  const latest = useRef({ lit, columns });
  useEffect(() => {
    latest.current = { lit, columns };
  });
  useEffect(() => {
    if (discrepancy === null && person === null) return;
    const { base, shown } = latest.current.columns;
    const keys = [...latest.current.lit.keys()];
    const firstIn = (article: number) => keys.find((key) => key.startsWith(`${article}.`));
    const firsts = [base, ...shown].flatMap((article) => firstIn(article) ?? []);
    // Columns that scroll by themselves each show theirs; a page can show but one.
    for (const key of mode === 'reading' ? firsts : firsts.slice(0, 1)) {
      const [article = 0, sentence = 0] = key.split('.').map(Number);
      bringIntoView({ article, sentence });
    }
  }, [discrepancy, person, mode]);
}

/** Reading fills the window: its columns scroll, not the page. */
function useFit(isFitted: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-fit', isFitted);
    return () => document.documentElement.removeAttribute('data-fit');
  }, [isFitted]);
}

/**
 * Follows the focused sentence: brings it into view, and takes the keyboard to it, unless the reader is
 * at work elsewhere on the page. A link opened in a fresh browser begins there, too.
 */
function useFocusInView({ focus, view }: CompareModel): void {
  const { mode } = view;
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
