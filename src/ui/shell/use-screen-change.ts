import { useEffect, useRef, type RefObject } from 'react';

/**
 * Names the page after the screen. When another screen opens, moves the focus to `main`, so that the
 * keyboard and screen readers begin where the eye does; the first screen leaves it where it is.
 */
export function useScreenChange(
  screen: string,
  title: string,
  main: RefObject<HTMLElement | null>,
): void {
  const last = useRef(screen);
  useEffect(() => {
    document.title = `${title} · Synoptic`;
  }, [title]);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen, main]);
}
