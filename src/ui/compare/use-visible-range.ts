import { useEffect, useState } from 'react';

/** The first and last sentence of an article that are on the screen. */
export interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

/** Follows which sentences of an article are on the screen; null while none is. */
export function useVisibleRange(article: number): VisibleRange | null {
  const [range, setRange] = useState<VisibleRange | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const onScreen = new Set<number>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const sentence = Number(target.id.split('-')[2]);
        if (isIntersecting) onScreen.add(sentence);
        else onScreen.delete(sentence);
      }
      setRange(rangeOf(onScreen));
    });
    const watch = () => {
      const elements = document.querySelectorAll(`[id^="s-${article}-"]`);
      observer.disconnect();
      onScreen.clear();
      for (const element of elements) observer.observe(element);
    };
    watch();
    // Rows come and go with filters and modes.
    const changes = new MutationObserver(watch);
    const compare = document.querySelector('.compare');
    if (compare) changes.observe(compare, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [article]);
  return range;
}

function rangeOf(sentences: ReadonlySet<number>): VisibleRange | null {
  if (sentences.size === 0) return null;
  return { first: Math.min(...sentences), last: Math.max(...sentences) };
}
