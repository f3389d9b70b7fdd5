import { useEffect, useState } from 'react';

/** The first and last sentence of an article that are on the screen. */
export interface VisibleRange {
  readonly first: number;
  readonly last: number;
}

/** By article, which of its sentences are on the screen; articles with none are left out. */
export function useVisibleRanges(): ReadonlyMap<number, VisibleRange> {
  const [ranges, setRanges] = useState<ReadonlyMap<number, VisibleRange>>(new Map());
  useEffect(() => {
    const compare = document.querySelector('.compare');
    if (!compare || typeof IntersectionObserver === 'undefined') return;
    const onScreen = new Set<Element>();
    const watched = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) onScreen.add(target);
        else onScreen.delete(target);
      }
      setRanges(rangesOf(onScreen));
    });
    const watch = () => {
      for (const element of watched) {
        if (element.isConnected) continue;
        observer.unobserve(element);
        watched.delete(element);
        onScreen.delete(element);
      }
      for (const element of compare.querySelectorAll('[data-ref]')) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    };
    watch();
    // Rows come and go with filters and modes; once per frame is enough.
    let request = 0;
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(watch);
    });
    changes.observe(compare, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
      cancelAnimationFrame(request);
    };
  }, []);
  return ranges;
}

function rangesOf(elements: ReadonlySet<Element>): Map<number, VisibleRange> {
  const ranges = new Map<number, VisibleRange>();
  for (const element of elements) {
    const [article, sentence] = (element.getAttribute('data-ref') ?? '').split('.').map(Number);
    if (article === undefined || sentence === undefined) continue;
    const { first, last } = ranges.get(article) ?? { first: sentence, last: sentence };
    ranges.set(article, { first: Math.min(first, sentence), last: Math.max(last, sentence) });
  }
  return ranges;
}
