import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import { sentenceDomId } from './bring-into-view.ts';
import type { Columns } from './choose-columns.ts';
import { follow, risingAnchors, type Anchor } from './reading-anchors.ts';
import { ribbonPath, type Extent } from './ribbon-path.ts';
import { refKey, type StoryIndex } from './story-index.ts';

/** Width of the gap between columns (px), where the ribbons are. */
export const ribbonWidth = 44;
/** How far down the column (share) the eye is taken to read. */
const readingLine = 0.35;

/** Where the sentences of the columns stand, measured once per layout: reading the layout at each scroll would jank. */
interface Layout {
  readonly extents: ReadonlyMap<string, Extent>;
  readonly heights: ReadonlyMap<number, number>;
  readonly anchors: Map<string, Anchor[]>;
}

export interface ReadingScroll {
  /** For the scrolling element of a column. */
  readonly columnRef: (article: number) => (element: HTMLElement | null) => void;
  /** The reader is at work in this column. */
  readonly lead: (article: number) => void;
  /** Puts the partners of a sentence level with it. */
  readonly level: (ref: SentenceRef) => void;
}

/**
 * Draws the ribbons (`path[data-left][data-right]` inside `frame`) as the columns scroll, and lets the
 * others follow the one being read. All by hand, once per frame: React is not asked.
 */
export function useReadingScroll(
  frame: RefObject<HTMLElement | null>,
  index: StoryIndex,
  columns: Columns,
  isFollowing: boolean,
): ReadingScroll {
  const elements = useRef(new Map<number, HTMLElement>());
  const layout = useRef<Layout | null>(null);
  const leader = useRef<number | null>(null);
  const frameRequest = useRef(0);

  const draw = useCallback(() => {
    frameRequest.current = 0;
    layout.current ??= measure(index, columns, elements.current);
    if (isFollowing) followLeader(index, columns, elements.current, layout.current, leader.current);
    drawRibbons(frame.current, elements.current, layout.current);
  }, [frame, index, columns, isFollowing]);
  const request = useCallback(() => {
    frameRequest.current ||= requestAnimationFrame(draw);
  }, [draw]);

  useEffect(() => {
    const again = () => {
      layout.current = null;
      request();
    };
    again();
    if (typeof ResizeObserver === 'undefined') return;
    const sizes = new ResizeObserver(again);
    for (const element of elements.current.values()) {
      sizes.observe(element);
      if (element.firstElementChild) sizes.observe(element.firstElementChild);
      element.addEventListener('scroll', request, { passive: true });
    }
    const watched = [...elements.current.values()];
    return () => {
      sizes.disconnect();
      for (const element of watched) element.removeEventListener('scroll', request);
      cancelAnimationFrame(frameRequest.current);
      frameRequest.current = 0;
    };
  }, [request]);

  const columnRef = useCallback(
    (article: number) => (element: HTMLElement | null) => {
      if (element) elements.current.set(article, element);
      else elements.current.delete(article);
    },
    [],
  );
  const lead = useCallback((article: number) => {
    leader.current = article;
  }, []);
  const level = useCallback(
    (ref: SentenceRef) => {
      // The sentence's own column leads nobody while the others come to it.
      leader.current = null;
      layout.current ??= measure(index, columns, elements.current);
      levelPartners(index, columns, elements.current, layout.current, ref);
      request();
    },
    [index, columns, request],
  );
  return { columnRef, lead, level };
}

function measure(
  index: StoryIndex,
  columns: Columns,
  elements: ReadonlyMap<number, HTMLElement>,
): Layout {
  const extents = new Map<string, Extent>();
  const heights = new Map<number, number>();
  for (const article of columns.shown) {
    const column = elements.get(article);
    if (!column) continue;
    heights.set(article, column.scrollHeight);
    const origin = column.getBoundingClientRect().top - column.scrollTop;
    const sentences = index.comparison.articles[article]?.sentences.length ?? 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const ref = { article, sentence };
      const box = document.getElementById(sentenceDomId(ref))?.getBoundingClientRect();
      if (box) extents.set(refKey(ref), { top: box.top - origin, bottom: box.bottom - origin });
    }
  }
  return { extents, heights, anchors: new Map() };
}

function followLeader(
  index: StoryIndex,
  columns: Columns,
  elements: ReadonlyMap<number, HTMLElement>,
  layout: Layout,
  leader: number | null,
): void {
  const column = leader === null ? undefined : elements.get(leader);
  if (leader === null || !column) return;
  const line = readingLine * column.clientHeight;
  for (const other of columns.shown) {
    const element = elements.get(other);
    if (other === leader || !element) continue;
    const key = `${leader} ${other}`;
    const anchors = layout.anchors.get(key) ?? anchorsBetween(index, layout, leader, other);
    layout.anchors.set(key, anchors);
    const sizes = { from: layout.heights.get(leader) ?? 0, to: layout.heights.get(other) ?? 0 };
    const top = Math.round(follow(anchors, column.scrollTop + line, sizes) - line);
    if (Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
  }
}

function anchorsBetween(index: StoryIndex, layout: Layout, from: number, to: number): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { a, b } of index.comparison.pairs) {
    const [one, other] = a.article === from ? [a, b] : [b, a];
    if (one.article !== from || other.article !== to) continue;
    const start = layout.extents.get(refKey(one));
    const end = layout.extents.get(refKey(other));
    if (start && end) anchors.push({ from: middle(start), to: middle(end) });
  }
  return risingAnchors(anchors);
}

function middle({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

function levelPartners(
  index: StoryIndex,
  columns: Columns,
  elements: ReadonlyMap<number, HTMLElement>,
  layout: Layout,
  ref: SentenceRef,
): void {
  const column = elements.get(ref.article);
  const own = layout.extents.get(refKey(ref));
  if (!column || !own) return;
  const room = column.clientHeight - (own.bottom - own.top);
  const seen = Math.min(Math.max(own.top - column.scrollTop, 0.1 * room), 0.8 * room);
  column.scrollTo({ top: own.top - seen, behavior: motion() });
  for (const other of columns.shown) {
    const partner = index.partners(ref).find((each) => each.ref.article === other);
    const there = partner && layout.extents.get(refKey(partner.ref));
    if (there) elements.get(other)?.scrollTo({ top: there.top - seen, behavior: motion() });
  }
}

/** Movement shows where something went, unless the reader wants none. */
function motion(): ScrollBehavior {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

function drawRibbons(
  frame: HTMLElement | null,
  elements: ReadonlyMap<number, HTMLElement>,
  layout: Layout,
): void {
  const seen = (key: string | undefined): Extent | null => {
    const extent = key === undefined ? undefined : layout.extents.get(key);
    const column = elements.get(Number(key?.split('.')[0]));
    if (!extent || !column) return null;
    return { top: extent.top - column.scrollTop, bottom: extent.bottom - column.scrollTop };
  };
  const height = frame?.clientHeight ?? 0;
  for (const path of frame?.querySelectorAll<SVGPathElement>('path[data-left]') ?? []) {
    const left = seen(path.dataset['left']);
    const right = seen(path.dataset['right']);
    const gone = !left || !right || (isOut(left, height) && isOut(right, height));
    path.style.display = gone ? 'none' : '';
    if (!gone) path.setAttribute('d', ribbonPath(left, right, ribbonWidth));
  }
}

function isOut({ top, bottom }: Extent, height: number): boolean {
  return bottom < 0 || top > height;
}
