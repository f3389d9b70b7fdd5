import { useEffect, useRef } from 'react';
import { placeKey } from './kept-here.ts';
import { focusAgain, goToPlace, readPlace, type PagePlace } from './page-place.ts';

/** Milliseconds between two writes to the session's storage. */
const PAUSE = 250;
/** Frames within which the page must stand where it stood; what comes later would pull it from under the reader. */
const MOST_FRAMES = 90;
/** Frames in a row in which nothing moved any more: heights that were estimates settle as they are seen. */
const STILL_FRAMES = 4;

/**
 * Remembers, per address, where the reader is on the page, and goes there again after a reload, back and
 * forward. The browser cannot do it: the page is empty when it tries. A link that is followed begins where
 * the link says. `isStanding`: is the screen there? `found` then says where
 * the reader is, if what was read before it has moved. A browser that keeps nothing costs the place, no more.
 */
export function usePagePlace(isStanding: boolean, found: () => PagePlace | null): void {
  const wanted = useRef<PagePlace | null | undefined>(undefined);
  const restore = useRef<() => void>(() => {});
  const latest = useRef(found);
  useEffect(() => {
    latest.current = found;
  });

  useEffect(() => {
    if (wanted.current === undefined) wanted.current = isReturn() ? load() : null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      if (!wanted.current) store(readPlace());
    };
    const later = () => {
      timer ??= setTimeout(save, PAUSE);
    };
    let frame = 0;
    const stop = () => {
      wanted.current = null;
      cancelAnimationFrame(frame);
    };
    restore.current = () => {
      let still = 0;
      let left = MOST_FRAMES;
      const step = () => {
        const place = wanted.current;
        if (!place) return;
        still = goToPlace(place) ? still + 1 : 0;
        left -= 1;
        if (left > 0 && still < STILL_FRAMES) {
          frame = requestAnimationFrame(step);
          return;
        }
        focusAgain(place);
        wanted.current = null;
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(step);
    };
    const arrive = () => {
      clearTimeout(timer);
      timer = undefined;
      wanted.current = load();
      restore.current();
    };
    history.scrollRestoration = 'manual';
    // Scrolling of columns does not bubble, so it is caught on its way down.
    const options = { capture: true, passive: true };
    window.addEventListener('scroll', later, options);
    window.addEventListener('popstate', arrive);
    window.addEventListener('pagehide', save);
    for (const name of hands) window.addEventListener(name, stop, options);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later, options);
      window.removeEventListener('popstate', arrive);
      window.removeEventListener('pagehide', save);
      for (const name of hands) window.removeEventListener(name, stop, options);
    };
  }, []);

  useEffect(() => {
    if (!isStanding) return;
    wanted.current = latest.current() ?? wanted.current;
    restore.current();
  }, [isStanding]);
}

/** As soon as the reader does something, the page is theirs. */
export const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Is the page loaded again, not followed to? */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType?.('navigation') ?? [];
  return entry !== undefined && 'type' in entry && entry.type !== 'navigate';
}

function load(): PagePlace | null {
  try {
    return JSON.parse(
      sessionStorage.getItem(placeKey(location.hash)) ?? 'null',
    ) as PagePlace | null;
  } catch {
    return null;
  }
}

function store(place: PagePlace): void {
  try {
    sessionStorage.setItem(placeKey(location.hash), JSON.stringify(place));
  } catch {
    // Full or forbidden: the page opens at its beginning.
  }
}
