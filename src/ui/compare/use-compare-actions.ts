import { useMemo, useRef, useEffect } from 'react';
import type { Discrepancy, SentenceRef } from '#src/core/model.ts';
import type { CompareMode } from '#src/deep-link/view-state.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { focusOf } from '../shared/sentence-view.ts';
import { bringIntoView } from './bring-into-view.ts';
import { holdPlace, placeOf, seenPlace } from './keep-place.ts';
import { fromBaseOn } from './lit-marks.ts';
import { nextMode } from './next-mode.ts';
import { holds, nextDifference, nextRecord, type Step } from './next-stop.ts';
import { isSameSentence } from './resolve-focus.ts';
import { sentenceAmong } from './sentence-among.ts';
import { tellingIn } from './telling-in.ts';
import type { CompareModel } from './use-compare-model.ts';

/** What the reader can do on the Compare screen, by pointer and by key alike. */
export interface CompareActions {
  /** Focuses a sentence; `null` lets go. A key replaces the address, a click makes a new one. */
  readonly focus: (ref: SentenceRef | null, how?: 'push' | 'replace') => void;
  /** Lights a discrepancy and focuses its first sentence among the columns, the base's first. */
  readonly openRecord: (record: Discrepancy, how?: 'push' | 'replace') => void;
  readonly closeRecord: () => void;
  readonly nextDifference: (step: Step) => void;
  readonly nextRecord: (step: Step) => void;
  /** Shows another mode at the place that is on the screen. */
  readonly setMode: (mode: CompareMode) => void;
  readonly nextMode: () => void;
}

/** The actions keep their identity, so that rows need not be drawn anew with every view. */
export function useCompareActions(model: CompareModel, go: ScreenProps['go']): CompareActions {
  const latest = useRef(model);
  // Stepping on goes from the record that was lit last, though the reader has left its sentences.
  const lastRecord = useRef(model.view.discrepancy);
  useEffect(() => {
    latest.current = model;
    lastRecord.current = model.view.discrepancy ?? lastRecord.current;
  });
  const announce = useAnnounce();
  return useMemo(() => {
    const focus: CompareActions['focus'] = (ref, how = 'push') => {
      const { index, own, litAt } = latest.current;
      // Not on the way: arrow keys pass over many sentences to the one that is meant.
      if (how === 'push' && own.pending && ref && ref.article !== own.pending.article)
        own.link(own.pending, ref);
      const stays = ref !== null && litAt.record.some((lit) => isSameSentence(lit, ref));
      const to = focusOf(index.comparison.articles, ref ?? undefined);
      go({ focus: to, ...(stays ? {} : { discrepancy: null }) }, how);
    };
    const openRecord: CompareActions['openRecord'] = (record, how = 'push') => {
      const { index, columns, screenRows } = latest.current;
      const values = fromBaseOn(record.values, columns);
      const seen = values.every((value) => screenRows.some((row) => holds(row, value)));
      const [first] = values;
      const to = focusOf(index.comparison.articles, first);
      const rows = seen ? {} : ({ rows: 'all', hiddenRelations: [] } as const);
      go({ discrepancy: record.id, focus: to, ...rows }, how);
      // Asked for once more, it is shown once more.
      if (first && latest.current.view.discrepancy === record.id) bringIntoView(first);
      announce(sentenceAmong(record, columns.shown).what);
    };
    const setMode: CompareActions['setMode'] = (mode) => {
      const { ref } = latest.current.focus;
      const focused = ref && placeOf(ref);
      const place = focused ?? seenPlace();
      go({ mode });
      // In Reading the columns level the focused sentence with its partners by themselves.
      if (place && !(focused && mode === 'reading')) {
        const { index, columns } = latest.current;
        const others = columns.shown.flatMap((other) => tellingIn(index, place.ref, other) ?? []);
        const isThere = () => document.querySelector(`.compare.mode-${mode}`) !== null;
        holdPlace(place, isThere, others);
      }
    };
    return {
      focus,
      openRecord,
      setMode,
      closeRecord: () => go({ discrepancy: null, focus: null }, 'replace'),
      nextDifference: (step) => {
        const { index, screenRows, focus: at, view } = latest.current;
        const next = nextDifference(index, screenRows, at.ref, step, view.mutedChanges);
        if (next) focus(next, 'replace');
        else announce(step > 0 ? 'No further differing row' : 'No earlier differing row');
      },
      nextRecord: (step) => {
        const { records, view } = latest.current;
        const next = nextRecord(records, lastRecord.current, step);
        if (next) openRecord(next, 'replace');
        else
          announce(
            `No discrepancy ${view.strengths.length > 0 ? 'of this strength ' : ''}among these outlets`,
          );
      },
      nextMode: () => {
        const mode = nextMode(latest.current.view.mode);
        setMode(mode);
        announce(`${mode} mode`);
      },
    };
  }, [go, announce]);
}
