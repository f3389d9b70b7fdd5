import { useEffect, useRef, type RefObject } from 'react';

/**
 * A button that is gone once it has done its work (Retry, Dismiss, Cancel) would leave the keyboard at the
 * top of the page: the focus then goes to the main heading, or to `main` while there is none.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target.closest('button') : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    last.current = null;
    const heading = main.current?.querySelector<HTMLElement>('h1');
    if (heading) heading.tabIndex = -1;
    (heading ?? main.current)?.focus({ preventScroll: true });
  });
}
