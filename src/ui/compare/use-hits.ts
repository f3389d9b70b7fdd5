import { useEffect, useState } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { bringIntoView, sentenceDomId } from './bring-into-view.ts';
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
  { hits, screenRows, focus, view }: CompareModel,
  go: ScreenProps['go'],
): HitCursor {
  const [opening] = useState(() => (focus.state === 'none' ? view.search : ''));
  const isOpening = opening !== '' && view.search === opening;
  const [place, setPlace] = useState<{ hits: typeof hits | null; at: number }>({
    hits: null,
    at: -1,
  });
  // The hits may come after the rows: the first that come are the link's.
  const isFirst = isOpening && place.hits === null && hits.length > 0;
  const at = place.hits === hits ? place.at : isFirst ? 0 : -1;
  const first = isFirst ? hits[0]?.ref : undefined;
  useEffect(() => (first ? whenDrawn(first, bringIntoView) : undefined), [first]);

  const step = (by: 1 | -1) => {
    const from = by < 0 && at < 0 ? 0 : at;
    const next = (from + by + hits.length) % Math.max(1, hits.length);
    const hit = hits[next];
    if (!hit) return;
    setPlace({ hits, at: next });
    if (!screenRows.some((row) => holds(row, hit.ref))) {
      go({ rows: 'all', hiddenRelations: [] });
    }
    requestAnimationFrame(() => bringIntoView(hit.ref));
  };
  return { at, count: hits.length, step };
}

/** Calls `then` as soon as a sentence is on the page; gives what lets go of it. */
function whenDrawn(ref: SentenceRef, then: (ref: SentenceRef) => void): () => void {
  let frame = 0;
  const look = () => {
    if (document.getElementById(sentenceDomId(ref))) then(ref);
    else frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}
