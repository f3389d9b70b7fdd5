import { useLayoutEffect } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import { sentenceDomId } from './bring-into-view.ts';

const sentence = '.compare .sentence';

/**
 * Roving focus: one sentence of the page is in the tab order, the focused one, else the one that was before, else
 * the first. Set when the page stands, not as it is drawn: to change the stop of a sentence that has the
 * keyboard makes Chromium lay out the page at once, and once more when the rest of it is drawn.
 */
export function useTabStop(focus: SentenceRef | null): void {
  useLayoutEffect(() => {
    const last = document.querySelector<HTMLElement>(`${sentence}[tabindex="0"]`);
    const stop =
      (focus && document.getElementById(sentenceDomId(focus))) ??
      last ??
      document.querySelector<HTMLElement>(sentence);
    if (stop === last) return;
    last?.setAttribute('tabindex', '-1');
    stop?.setAttribute('tabindex', '0');
  });
}
