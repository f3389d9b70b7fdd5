import { useEffect, type RefObject } from 'react';

/**
 * Brings what a link points at into view and gives it the focus, once it is lit. What has the focus
 * already was lit by hand and stays where it is.
 */
export function useLit(box: RefObject<HTMLElement | null>, lit: boolean): void {
  useEffect(() => {
    if (!lit) return;
    // After the page has moved the focus to a screen that it opened.
    const timer = setTimeout(() => {
      const element = box.current;
      if (!element || document.activeElement === element) return;
      const isTall = element.offsetHeight > window.innerHeight * 0.7;
      element.focus({ preventScroll: true });
      element.scrollIntoView?.({ block: isTall ? 'start' : 'center' });
    });
    return () => clearTimeout(timer);
  }, [box, lit]);
}
