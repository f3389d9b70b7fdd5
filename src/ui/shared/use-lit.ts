import { useEffect, type RefObject } from 'react';

/** Brings what a link points at into view and gives it the focus, once it is lit. */
export function useLit(box: RefObject<HTMLElement | null>, lit: boolean): void {
  useEffect(() => {
    if (!lit) return;
    // After the page has moved the focus to a screen that it opened.
    const timer = setTimeout(() => {
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView?.({ block: 'center' });
    });
    return () => clearTimeout(timer);
  }, [box, lit]);
}
