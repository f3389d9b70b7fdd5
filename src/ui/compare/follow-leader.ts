import type { SentenceRef } from '#src/core/model.ts';
import { nearest } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import { follow, risingAnchors, type Anchor } from './reading-anchors.ts';
import type { ColumnElements, ReadingLayout } from './reading-layout.ts';
import type { Extent } from './ribbon-path.ts';
import type { StoryIndex } from './story-index.ts';

/** How far down the column (share) the eye is taken to read. */
const readingLine = 0.35;

/** Scrolls the other columns to where they tell what is read in the leading one; without a leader, none. */
export function followLeader(
  index: StoryIndex,
  columns: Columns,
  elements: ColumnElements,
  layout: ReadingLayout,
  leader: number | null,
): void {
  const column = leader === null ? undefined : elements.get(leader);
  if (leader === null || !column) return;
  const line = readingLine * column.clientHeight;
  const from = layout.heights.get(leader) ?? 0;
  for (const other of columns.shown) {
    const element = elements.get(other);
    if (other === leader || !element) continue;
    const sizes = { from, to: layout.heights.get(other) ?? 0 };
    const anchors = anchorsBetween(index, layout, leader, other);
    const top = Math.round(follow(anchors, column.scrollTop + line, sizes) - line);
    if (Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
  }
}

function anchorsBetween(
  index: StoryIndex,
  layout: ReadingLayout,
  from: number,
  to: number,
): Anchor[] {
  const key = `${from} ${to}`;
  const known = layout.anchors.get(key);
  if (known) return known;
  const pairs: Anchor[] = [];
  for (const { a, b } of index.comparison.pairs) {
    const [one, other] = a.article === from ? [a, b] : [b, a];
    if (one.article !== from || other.article !== to) continue;
    const start = layout.extent(one);
    const end = layout.extent(other);
    if (start && end) pairs.push({ from: middle(start), to: middle(end) });
  }
  const anchors = risingAnchors(pairs);
  layout.anchors.set(key, anchors);
  return anchors;
}

function middle({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

/** Brings a sentence into its column's view, and its partners level with it. */
export function levelPartners(
  index: StoryIndex,
  columns: Columns,
  elements: ColumnElements,
  layout: ReadingLayout,
  ref: SentenceRef,
): void {
  const column = elements.get(ref.article);
  const own = layout.extent(ref);
  if (!column || !own) return;
  const partners = columns.shown.flatMap((other) => {
    const partner = nearest(index.partners(ref).filter((each) => each.ref.article === other));
    const there = partner && layout.extent(partner.ref);
    return there ? [{ other, there }] : [];
  });
  // The longest of them must end above the lower edge, under which the apparatus stands.
  const longest = Math.max(...[own, ...partners.map(({ there }) => there)].map(height));
  const room = Math.max(0, column.clientHeight - longest);
  const seen = Math.min(Math.max(own.top - column.scrollTop, 0.1 * room), 0.8 * room);
  scrollColumn(column, own.top - seen);
  for (const { other, there } of partners) scrollColumn(elements.get(other), there.top - seen);
}

/** Brings a column into sight where more of them stand beside each other than have room (reading.css). */
export function showColumn(column: HTMLElement | undefined): void {
  const area = column?.closest('.columns-area');
  if (!column || !area) return;
  const { left, right } = column.getBoundingClientRect();
  const room = area.getBoundingClientRect();
  area.scrollLeft += Math.min(0, left - room.left) + Math.max(0, right - room.right);
}

/** Windows within which movement is shown: over more of them nothing is seen on the way. */
const NEAR = 3;

function scrollColumn(column: HTMLElement | undefined, top: number): void {
  if (!column) return;
  const isNear = Math.abs(column.scrollTop - top) < NEAR * column.clientHeight;
  column.scrollTo({ top, behavior: isNear ? motion() : 'instant' });
}

function height({ top, bottom }: Extent): number {
  return bottom - top;
}

/** Movement shows where something went, unless the reader wants none. */
function motion(): ScrollBehavior {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
