import type { ColumnElements, ReadingLayout } from './reading-layout.ts';
import { ribbonPath, type Extent } from './ribbon-path.ts';

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
    if (isIn) path.setAttribute('d', ribbonPath(left, right, ribbonWidth));
  }
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
