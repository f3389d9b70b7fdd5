import type { ColumnElements, ReadingLayout } from './reading-layout.ts';
import { linePath, ribbonPath, type Extent } from './ribbon-path.ts';

/** Width of the gap between columns (px), where the ribbons are. */
export const ribbonWidth = 44;

/** Puts every ribbon of the frame where its two sentences are now; hides those that are out of sight. */
export function drawRibbons(
  frame: HTMLElement,
  elements: ColumnElements,
  layout: ReadingLayout,
): void {
  const height = frame.clientHeight;
  const paths = [...frame.querySelectorAll<SVGPathElement>('path[data-left]')];
  // All is measured before anything is drawn: in turn, every ribbon would lay the page out anew.
  const shapes = paths.map((path) => shape(path.dataset, elements, layout, height));
  paths.forEach((path, at) => {
    const d = shapes[at] ?? null;
    path.style.display = d === null ? 'none' : '';
    if (d !== null) path.setAttribute('d', d);
  });
}

/** The ribbon between its two sentences; null while both are out of sight on one side or the other. */
function shape(
  keys: DOMStringMap,
  elements: ColumnElements,
  layout: ReadingLayout,
  height: number,
): string | null {
  const left = seen(elements, layout, keys['left'] ?? '');
  const right = seen(elements, layout, keys['right'] ?? '');
  if (!left || !right || (isOut(left, height) && isOut(right, height))) return null;
  if ('far' in keys) return linePath(left, right, gap(elements, keys));
  return ribbonPath(left, right, ribbonWidth);
}

/** From the right edge of the one column to the left edge of the other, in pixels from the frame's left. */
function gap(elements: ColumnElements, keys: DOMStringMap): { from: number; to: number } {
  const from = elements.get(Number.parseInt(keys['left'] ?? '', 10));
  const to = elements.get(Number.parseInt(keys['right'] ?? '', 10));
  return { from: from ? from.offsetLeft + from.offsetWidth : 0, to: to?.offsetLeft ?? 0 };
}

/** Where a sentence (`article.sentence`) is, from the top of its column's window. */
function seen(elements: ColumnElements, layout: ReadingLayout, key: string): Extent | null {
  const extent = layout.extents.get(key);
  const column = elements.get(Number(key.split('.')[0]));
  if (!extent || !column) return null;
  return { top: extent.top - column.scrollTop, bottom: extent.bottom - column.scrollTop };
}

function isOut({ top, bottom }: Extent, height: number): boolean {
  return bottom < 0 || top > height;
}
