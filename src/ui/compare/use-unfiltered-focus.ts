import { useEffect, useRef, useState } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refKey } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/**
 * Who goes to a sentence that the filters leave out, by a link or by an article's map, is shown it: the filters
 * go. Not when the reader sets them while it is focused. True while that sentence is the focused one.
 */
export function useUnfilteredFocus(
  { view, focus: { ref }, screenRows }: CompareModel,
  go: ScreenProps['go'],
): boolean {
  const [freed, setFreed] = useState<string | null>(null);
  const key = ref && refKey(ref);
  const isLeftOut = ref !== null && view.mode !== 'reading' && !holds(screenRows, ref);
  const latest = useRef(isLeftOut);
  useEffect(() => {
    latest.current = isLeftOut;
  });
  useEffect(() => {
    if (!latest.current) return;
    setFreed(key);
    go({ rows: 'all', hiddenRelations: [] }, 'replace');
  }, [key, go]);
  return key !== null && key === freed;
}

function holds(rows: readonly ScreenRow[], ref: SentenceRef): boolean {
  return rows.some((row) => row.cells.flat().some((at) => refKey(at.ref) === refKey(ref)));
}
