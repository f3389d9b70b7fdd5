/** What is not laid out while it is out of sight (`content-visibility: auto`). */
const leftAlone = '.row, .row-list, .reading-block';

/**
 * The first of `elements` (in the page's order) that shows at or below `y` (px from the top of the
 * window). What stands above in something that is not laid out is passed over by that: to measure it
 * would lay out the whole page above the reader.
 */
export function firstBelow(
  elements: Iterable<Element>,
  y: number,
): { readonly element: Element; readonly top: number } | null {
  let above: Element | null = null;
  for (const element of elements) {
    if (above?.contains(element)) continue;
    const block = element.closest(leftAlone);
    if (block && block.getBoundingClientRect().bottom < y) {
      above = block;
      continue;
    }
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= y) return { element, top };
  }
  return null;
}
