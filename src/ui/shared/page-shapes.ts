import { NARROW, WIDE } from './media.ts';

/** A kind of window that pages are drawn for with the build. */
export interface PageShape {
  readonly name: string;
  /** Windows of this kind; of two that fit the first. */
  readonly media: string;
  /** Rem: a window for which it is drawn. */
  readonly width: number;
}

/** Rem: how wide a page must be for the ledger to be open beside its columns unasked. */
export function panelWidth(columns: number): number {
  return 24 + 17 * columns;
}

/** Rem: the height for which pages are drawn. Lower than the least, controls make way for the text. */
export const PAGE_HEIGHT = 50;
const LEAST_HEIGHT = '(min-height: 34.01rem)';

/** The windows in which a story of so many outlets looks different. One that is none of these waits for the program. */
export function pageShapes(columns: number): readonly PageShape[] {
  const panel = panelWidth(columns);
  return [
    { name: 'phone', media: NARROW, width: 24 },
    { name: 'panel', media: `(min-width: ${panel}rem) and ${LEAST_HEIGHT}`, width: panel },
    { name: 'page', media: `${WIDE} and ${LEAST_HEIGHT}`, width: 56 },
    { name: 'tablet', media: `(min-width: 40rem) and ${LEAST_HEIGHT}`, width: 40 },
  ];
}
