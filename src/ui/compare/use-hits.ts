import { useEffect, useState } from 'react';
import type { ScreenProps } from '../shared/screen-props.ts';
import { bringIntoView } from './bring-into-view.ts';
import { holds } from './next-stop.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The search's hits and where the reader is among them. */
export interface HitCursor {
  /** Index of the hit the reader is at; -1 before the first step. */
  readonly at: number;
  readonly count: number;
  readonly step: (step: 1 | -1) => void;
}

/**
 * Steps through the hits, round and round; every new search begins before the first one. A link that
 * holds a search and nothing else to go to opens at its first hit.
 */
export function useHits(
  { hits, screenRows, focus }: CompareModel,
  go: ScreenProps['go'],
): HitCursor {
  const [opening] = useState(() => (focus.state === 'none' ? (hits[0]?.ref ?? null) : null));
  const [place, setPlace] = useState({ hits, at: opening ? 0 : -1 });
  const at = place.hits === hits ? place.at : -1;
  useEffect(() => {
    if (opening) bringIntoView(opening);
  }, [opening]);

  const step = (by: 1 | -1) => {
    const from = by < 0 && at < 0 ? 0 : at;
    const next = (from + by + hits.length) % Math.max(1, hits.length);
    const hit = hits[next];
    if (!hit) return;
    setPlace({ hits, at: next });
    if (!screenRows.some((row) => holds(row, hit.ref))) {
      go({ rows: 'all', hiddenRelations: [] }, 'replace');
    }
    requestAnimationFrame(() => bringIntoView(hit.ref));
  };
  return { at, count: hits.length, step };
}
