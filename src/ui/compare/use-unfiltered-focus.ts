import { useEffect, useRef, useState } from 'react';
import type { ScreenProps } from '../shared/screen-props.ts';
import { holds } from './next-stop.ts';
import { refKey } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/**
 * Who goes to a sentence that the filters leave out, by a link or by an article's map, is shown it: the filters
 * go. True while that sentence is the focused one. A reader who filters it out lets go of it, so that the
 * address says what is on the screen.
 */
export function useUnfilteredFocus(
  { view, focus: { ref }, screenRows }: CompareModel,
  go: ScreenProps['go'],
): boolean {
  const [freed, setFreed] = useState<string | null>(null);
  const key = ref && refKey(ref);
  const isOut =
    ref !== null && view.mode !== 'reading' && !screenRows.some((row) => holds(row, ref));
  const last = useRef({ key: null as string | null, isOut: false });
  useEffect(() => {
    const { current } = last;
    last.current = { key, isOut };
    if (!isOut) return;
    if (current.key !== key) {
      setFreed(key);
      go({ rows: 'all', hiddenRelations: [] }, 'replace');
    } else if (!current.isOut) go({ focus: null }, 'replace');
  }, [key, isOut, go]);
  return key !== null && key === freed;
}
