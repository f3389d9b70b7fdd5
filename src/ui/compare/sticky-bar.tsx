import { useEffect, useRef, type ReactNode } from 'react';

/**
 * What stays at the top of the window while the columns scroll. It tells the page its height (`--bar`,
 * and `--heads` with what else sticks), so that nothing focused hides under it (WCAG 2.4.11).
 */
export function StickyBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    let frame = 0;
    let last = style.getPropertyValue('--bar');
    const observer = new ResizeObserver(([entry]) => {
      // As the observer measured it: to ask the page again would lay it out in the middle of things.
      const height = `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`;
      if (height === last) return;
      last = height;
      cancelAnimationFrame(frame);
      // In the next frame: all that is on the page depends on it, and nothing of it shows before one scrolls.
      frame = requestAnimationFrame(() => {
        // What stays behind when the bar goes costs no other screen anything.
        style.setProperty('--bar', height);
        style.setProperty('--heads', `calc(${height} + var(--heads-room))`);
      });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <div ref={bar} className="no-print page sticky-bar">
      {children}
    </div>
  );
}
