import { useEffect, useRef, useState } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import type { ScreenRow } from './pack-rows.ts';
import { refKey } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/**
 * A link to a sentence that the link's own filters leave out shows the sentence: the filters go, once, as
 * the screen opens; later the reader filters knowingly. True while that sentence is the focused one.
 */
export function useUnfilteredFocus(
  { view, focus: { ref }, screenRows }: CompareModel,
  go: ScreenProps['go'],
): boolean {
  const [freed] = useState(() =>
    ref !== null && view.mode !== 'reading' && !holds(screenRows, ref) ? refKey(ref) : null,
  );
  const isDone = useRef(false);
  useEffect(() => {
    if (freed === null || isDone.current) return;
    isDone.current = true;
    go({ rows: 'all', hiddenRelations: [] }, 'replace');
  }, [freed, go]);
  return freed !== null && ref !== null && refKey(ref) === freed;
}

function holds(rows: readonly ScreenRow[], ref: SentenceRef): boolean {
  return rows.some((row) => row.cells.flat().some((at) => refKey(at.ref) === refKey(ref)));
}
