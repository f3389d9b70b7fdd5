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
  for (const path of frame.querySelectorAll<SVGPathElement>('path[data-left]')) {
    const left = seen(elements, layout, path.dataset['left'] ?? '');
    const right = seen(elements, layout, path.dataset['right'] ?? '');
    const isIn = left && right && !(isOut(left, height) && isOut(right, height));
    path.style.display = isIn ? '' : 'none';
    if (!isIn) continue;
    const far = 'far' in path.dataset ? gap(elements, path.dataset) : null;
    path.setAttribute('d', far ? linePath(left, right, far) : ribbonPath(left, right, ribbonWidth));
  }
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
