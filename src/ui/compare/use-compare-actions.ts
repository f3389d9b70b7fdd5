import { useMemo, useRef, useEffect } from 'react';
import type { Discrepancy, SentenceRef } from '#src/core/model.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { focusOf } from '../shared/sentence-view.ts';
import { bringIntoView } from './bring-into-view.ts';
import { holds, nextDifference, nextRecord, type Step } from './next-stop.ts';
import type { CompareModel } from './use-compare-model.ts';

/** What the reader can do on the Compare screen, by pointer and by key alike. */
export interface CompareActions {
  /** Focuses a sentence; `null` lets go. A key replaces the address, a click makes a new one. */
  readonly focus: (ref: SentenceRef | null, how?: 'push' | 'replace') => void;
  readonly openRecord: (record: Discrepancy) => void;
  readonly nextDifference: (step: Step) => void;
  readonly nextRecord: (step: Step) => void;
  readonly nextMode: () => void;
}

const modes = ['aligned', 'reading', 'list'] as const;

/** The actions keep their identity, so that rows need not be drawn anew with every view. */
export function useCompareActions(model: CompareModel, go: ScreenProps['go']): CompareActions {
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  const announce = useAnnounce();
  return useMemo(() => {
    const focus: CompareActions['focus'] = (ref, how = 'push') => {
      const { articles } = latest.current.index.comparison;
      const { own } = latest.current;
      if (own.pending && ref && ref.article !== own.pending.article) own.link(own.pending, ref);
      go({ focus: ref ? focusOf(articles, ref) : null }, how);
    };
    const openRecord = (record: Discrepancy) => {
      const { columns, screenRows } = latest.current;
      const values = record.values.filter(({ article }) => columns.shown.includes(article));
      const seen = values.every((value) => screenRows.some((row) => holds(row, value)));
      go({ discrepancy: record.id, ...(seen ? {} : { rows: 'all', hiddenRelations: [] }) });
      const first = values.find(({ article }) => article === columns.base) ?? values[0];
      // Asked for once more, it is shown once more.
      if (first && latest.current.view.discrepancy === record.id) bringIntoView(first);
      announce(record.what);
    };
    return {
      focus,
      openRecord,
      nextDifference: (step) => {
        const { index, screenRows, focus: at, view } = latest.current;
        const next = nextDifference(index, screenRows, at.ref, step, view.mutedChanges);
        if (next) focus(next, 'replace');
        else announce(step > 0 ? 'No further difference' : 'No earlier difference');
      },
      nextRecord: (step) => {
        const { records, view } = latest.current;
        const next = nextRecord(records, view.discrepancy, step);
        if (next) openRecord(next);
        else announce('No discrepancy among these outlets');
      },
      nextMode: () => {
        const at = modes.indexOf(latest.current.view.mode);
        const mode = modes[(at + 1) % modes.length] ?? 'aligned';
        go({ mode });
        announce(`${mode} mode`);
      },
    };
  }, [go, announce]);
}
