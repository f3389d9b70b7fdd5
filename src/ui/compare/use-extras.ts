import { useMemo } from 'react';
import type { TextMark } from '../shared/split-by-marks.ts';
import { refKey } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/** By sentence, the marks that come and go: search hits and what is lit. `hitAt`: the hit the reader is at. */
export function useExtras(
  { hits, lit }: CompareModel,
  hitAt: number,
): ReadonlyMap<string, readonly TextMark[]> {
  return useMemo(() => {
    const extras = new Map<string, readonly TextMark[]>(lit);
    hits.forEach(({ ref, start, end }, at) => {
      const key = refKey(ref);
      const marks: TextMark[] = [{ start, end, kind: 'hit' }];
      if (at === hitAt) marks.push({ start, end, kind: 'hit-now' });
      extras.set(key, [...(extras.get(key) ?? []), ...marks]);
    });
    return extras;
  }, [hits, lit, hitAt]);
}
