import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import type { Columns } from './choose-columns.ts';
import { drawRibbons, type Ribbons } from './draw-ribbons.ts';
import { followLeader, levelPartners, showColumn } from './follow-leader.ts';
import { isLong, measureColumns, type ReadingLayout } from './reading-layout.ts';
import type { StoryIndex } from './story-index.ts';

export interface ReadingScroll {
  /** For the scrolling element of a column. */
  readonly columnRef: (article: number) => (element: HTMLElement | null) => void;
  /** Puts the partners of a sentence level with it. */
  readonly level: (ref: SentenceRef) => void;
  /** Draws other ribbons from the next frame on. */
  readonly redraw: (ribbons: Ribbons) => void;
}

/**
 * Draws the ribbons into `frame` as the columns scroll, and lets the others follow the one being read.
 * All by hand, once per frame: React is not asked.
 */
export function useReadingScroll(
  frame: RefObject<HTMLElement | null>,
  index: StoryIndex,
  columns: Columns,
  isFollowing: boolean,
): ReadingScroll {
  const elements = useRef(new Map<number, HTMLElement>());
  const layout = useRef<ReadingLayout | null>(null);
  const leader = useRef<number | null>(null);
  const frameRequest = useRef(0);
  const drawn = useRef<Ribbons | null>(null);
  const aim = useRef<SentenceRef | null>(null);
  const sideways = useRef<number | null>(null);

  const draw = useCallback(() => {
    frameRequest.current = 0;
    const isNew = layout.current === null;
    const there = (layout.current ??= measureColumns(index, columns, elements.current));
    there.look();
    if (isNew && aim.current) levelPartners(index, columns, elements.current, there, aim.current);
    // After whatever else was brought into view with it.
    if (sideways.current !== null) showColumn(elements.current.get(sideways.current));
    sideways.current = null;
    if (isFollowing) followLeader(index, columns, elements.current, there, leader.current);
    there.look();
    if (frame.current && drawn.current)
      drawRibbons(frame.current, elements.current, there, drawn.current);
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
    // It begins by telling the sizes that are measured already.
    let isTold = false;
    const sizes = new ResizeObserver(() => {
      if (isTold) again();
      isTold = true;
    });
    const stop = new AbortController();
    const { signal } = stop;
    for (const [article, element] of elements.current) {
      sizes.observe(element);
      if (element.firstElementChild) sizes.observe(element.firstElementChild);
      element.addEventListener('scroll', request, { passive: true, signal });
      // The reader is at work in this column: the others follow it.
      const lead = () => {
        leader.current = article;
        aim.current = null;
      };
      for (const event of ['pointerenter', 'wheel', 'touchstart', 'keydown', 'lead']) {
        element.addEventListener(event, lead, { passive: true, signal });
      }
    }
    return () => {
      sizes.disconnect();
      stop.abort();
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
  const level = useCallback(
    (ref: SentenceRef) => {
      // The sentence's own column leads nobody while the others come to it.
      leader.current = null;
      sideways.current = ref.article;
      // Heights that were estimates settle as they are seen: it is gone to again until the reader acts.
      aim.current = isLong(index, columns) ? ref : null;
      layout.current ??= measureColumns(index, columns, elements.current);
      layout.current.look();
      levelPartners(index, columns, elements.current, layout.current, ref);
      request();
    },
    [index, columns, request],
  );
  const redraw = useCallback(
    (ribbons: Ribbons) => {
      drawn.current = ribbons;
      request();
    },
    [request],
  );
  return { columnRef, level, redraw };
}
