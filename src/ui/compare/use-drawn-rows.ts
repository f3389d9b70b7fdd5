import { useState } from 'react';
import { useHydrating } from '../shared/use-hydrating.ts';
import { holds } from './next-stop.ts';
import type { ScreenRow } from './pack-rows.ts';
import { readerAt } from './reader-places.ts';
import { rowsInWindow } from './rows-in-window.ts';
import type { CompareModel } from './use-compare-model.ts';
import { useGrowing } from './use-growing.ts';
import { usePrinting } from './use-printing.ts';

/** How much of a row there is. */
export interface RowDrawing {
  /** Until it is, it has the room that the browser gives one out of sight (compare.css). */
  readonly isDrawn: boolean;
  /** Is it so little above the focused one that it must have its true height before one scrolls there? */
  readonly isNear: boolean;
}

/** Rows that a window shows above the focused one. */
const ABOVE = 6;

/**
 * Of each row (at its place), how much there is by now: with the first picture those that fill the window
 * around the reader and the focused one; the others right after it. What a
 * build draws has all.
 */
export function useDrawnRows(
  model: CompareModel,
  focused: ScreenRow | undefined,
): { readonly drawing: (row: ScreenRow, at: number) => RowDrawing; readonly isGrowing: boolean } {
  const { index, columns, screenRows } = model;
  const isWhole = useHydrating();
  const [around] = useState(() => {
    const ref = isWhole ? null : readerAt(model);
    return Math.max(
      0,
      screenRows.findIndex((row) => ref && holds(row, ref)),
    );
  });
  const [first] = useState(() =>
    isWhole ? screenRows.length : rowsInWindow(index, columns, screenRows, around, window),
  );
  const reach = useGrowing(screenRows.length, usePrinting(), first);
  const focusedAt = focused ? screenRows.indexOf(focused) : -1;
  return {
    drawing: (row, at) => ({
      isDrawn: Math.abs(at - around) < reach || row === focused,
      isNear: at < focusedAt && at >= focusedAt - ABOVE,
    }),
    isGrowing: reach < screenRows.length,
  };
}
