import { useMemo } from 'react';
import type { RibbonLink } from './ribbon-links.ts';
import { refKey } from './story-index.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The keys of the sentences whose rows pass the filters; null where no filter is set. */
export function usePassing({
  screenRows,
  view: { rows, hiddenRelations },
}: Pick<CompareModel, 'screenRows' | 'view'>): ReadonlySet<string> | null {
  return useMemo(
    () =>
      rows === 'all' && hiddenRelations.length === 0
        ? null
        : new Set(screenRows.flatMap(({ cells }) => cells.flat().map(({ ref }) => refKey(ref)))),
    [screenRows, rows, hiddenRelations],
  );
}

/** Are both ends of a ribbon sentences that pass? */
export function isWithin(
  passing: ReadonlySet<string> | null,
  { left, right }: Pick<RibbonLink, 'left' | 'right'>,
): boolean {
  return passing === null || (passing.has(refKey(left)) && passing.has(refKey(right)));
}
