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
    const observer = new ResizeObserver(() => {
      style.setProperty('--bar', `${current.offsetHeight}px`);
      style.setProperty('--heads', `calc(${current.offsetHeight}px + var(--heads-room))`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar');
      style.removeProperty('--heads');
    };
  }, []);
  return (
    <div ref={bar} className="no-print page sticky-bar">
      {children}
    </div>
  );
}
