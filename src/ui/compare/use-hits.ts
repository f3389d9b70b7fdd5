import { useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { useAnnounce } from '../shared/announcer.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { SearchRequest } from '../shared/search-request.ts';
import { bringIntoView } from './bring-into-view.ts';
import { holds } from './next-stop.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The search's hits and where the reader is among them. */
export interface HitCursor {
  /** Index of the hit the reader is at; -1 before the first step. */
  readonly at: number;
  readonly count: number;
  readonly step: (step: 1 | -1) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

export function useHits({ hits, screenRows }: CompareModel, go: ScreenProps['go']): HitCursor {
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const requests = useContext(SearchRequest);
  useEffect(() => setAt(-1), [hits]);
  useEffect(() => {
    if (requests === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [requests]);

  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const next = (Math.max(at, by > 0 ? -1 : 0) + by + hits.length) % hits.length;
    const hit = hits[next];
    if (!hit) return;
    setAt(next);
    if (!screenRows.some((row) => holds(row, hit.ref))) {
      go({ rows: 'all', hiddenRelations: [] }, 'replace');
    }
    requestAnimationFrame(() => bringIntoView(hit.ref));
    announce(`Hit ${next + 1} of ${hits.length}`);
  };
  return { at, count: hits.length, step, field };
}
