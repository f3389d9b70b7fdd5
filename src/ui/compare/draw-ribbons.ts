import type { SentenceRef } from '#src/core/model.ts';
import type { ColumnElements, ReadingLayout } from './reading-layout.ts';
import { linksWithin, type LinksBySentence } from './links-by-sentence.ts';
import type { FarLink } from './ribbon-far-links.ts';
import type { RibbonLink } from './ribbon-links.ts';
import { linePath, ribbonPath, type Extent } from './ribbon-path.ts';
import { refKey } from './story-index.ts';

/** Width of the gap between columns (px), where the ribbons are. */
export const ribbonWidth = 44;

/** What is drawn: ribbons by gap, lines over several columns, and the keys of the sentences that are lit. */
export interface Ribbons {
  readonly gaps: readonly LinksBySentence<RibbonLink>[];
  readonly far: LinksBySentence<FarLink>;
  readonly lit: ReadonlySet<string>;
}

/**
 * Draws every ribbon of which an end is in sight into the `svg.ribbons` of the frame and its
 * `svg.ribbon-overlay`. Only those: of thousands, the browser would look through all with every move.
 */
export function drawRibbons(
  frame: HTMLElement,
  elements: ColumnElements,
  layout: ReadingLayout,
  { gaps, far, lit }: Ribbons,
): void {
  const gapElements = [...frame.querySelectorAll<SVGElement>('svg.ribbons')];
  const seenIn = (article: number) => layout.seen(article);
  // All is measured before anything is drawn: in turn, every ribbon would lay the page out anew.
  const drawn = gaps.map((links) =>
    linksWithin(links, seenIn).flatMap((link): Shape[] => {
      const ends = endsOf(link, elements, layout);
      const isLit = lit.has(refKey(link.left)) || lit.has(refKey(link.right));
      const name = `ribbon ribbon-${link.relation} ${isLit ? 'ribbon-lit' : ''}`;
      return ends ? [{ link, name, d: ribbonPath(...ends, ribbonWidth) }] : [];
    }),
  );
  const lines = linksWithin(far, seenIn).flatMap((link): Shape[] => {
    const ends = endsOf(link, elements, layout);
    const name = `far far-${link.relation} ${link.isLit ? 'far-lit' : ''}`;
    return ends ? [{ link, name, d: linePath(...ends, gap(elements, link)) }] : [];
  });
  drawn.forEach((shapes, at) => put(gapElements[at], shapes));
  put(frame.querySelector<SVGElement>('svg.ribbon-overlay'), lines);
}

interface Shape {
  readonly link: RibbonLink;
  readonly name: string;
  readonly d: string;
}

/** Puts the shapes into paths that are there; those left over wait, hidden, for the next time. */
function put(svg: SVGElement | null | undefined, shapes: readonly Shape[]): void {
  if (!svg) return;
  while (svg.childElementCount < shapes.length)
    svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  Array.from(svg.children).forEach((path, at) => {
    const shape = shapes[at];
    set(path, 'class', shape?.name ?? 'hidden');
    if (!shape) return;
    set(path, 'd', shape.d);
    set(path, 'data-left', refKey(shape.link.left));
    set(path, 'data-right', refKey(shape.link.right));
  });
}

function set(path: Element, name: string, value: string): void {
  if (path.getAttribute(name) !== value) path.setAttribute(name, value);
}

/** Of both sentences from the top of their columns' windows; null while neither can be seen. */
function endsOf(
  { left, right }: RibbonLink,
  elements: ColumnElements,
  layout: ReadingLayout,
): [Extent, Extent] | null {
  const one = seen(elements, layout, left);
  const other = seen(elements, layout, right);
  if (!one || !other) return null;
  const heights = [left, right].map(({ article }) => elements.get(article)?.clientHeight ?? 0);
  const [height = 0, otherHeight = 0] = heights;
  if (isOut(one, height) && isOut(other, otherHeight)) return null;
  return [within(one, height), within(other, otherHeight)];
}

/** Heights of the window above and below it from which on a ribbon's end is drawn no farther away. */
const FARTHEST = 2;

/** A dashed edge of ten thousand pixels takes the browser a tenth of a second, though none of it is seen. */
function within({ top, bottom }: Extent, height: number): Extent {
  const [from, to] = [-FARTHEST * height, (1 + FARTHEST) * height];
  const by = Math.max(0, from - bottom) - Math.max(0, top - to);
  return { top: top + by, bottom: bottom + by };
}

function seen(elements: ColumnElements, layout: ReadingLayout, ref: SentenceRef): Extent | null {
  const extent = layout.extent(ref);
  const column = elements.get(ref.article);
  if (!extent || !column) return null;
  return { top: extent.top - column.scrollTop, bottom: extent.bottom - column.scrollTop };
}

function isOut({ top, bottom }: Extent, height: number): boolean {
  return bottom < 0 || top > height;
}

/** From the right edge of the one column to the left edge of the other, in pixels from the frame's left. */
function gap(elements: ColumnElements, { left, right }: RibbonLink): { from: number; to: number } {
  const from = elements.get(left.article);
  const to = elements.get(right.article);
  return { from: from ? from.offsetLeft + from.offsetWidth : 0, to: to?.offsetLeft ?? 0 };
}
