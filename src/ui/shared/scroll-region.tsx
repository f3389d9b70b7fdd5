import { useEffect, useRef, useState, type ReactNode } from 'react';

/**
 * Scrolls sideways what is too wide for the page, so that the page itself never does, also for the words
 * that are only spoken: `relative`, since those are placed. While there is
 * something to scroll, it takes the focus, so that the arrow keys reach the rest.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWide(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const reach = wide ? ({ role: 'region', 'aria-label': label, tabIndex: 0 } as const) : {};
  return (
    <div ref={box} {...reach} className="relative -mx-1 overflow-x-auto px-1 py-px">
      {children}
    </div>
  );
}
