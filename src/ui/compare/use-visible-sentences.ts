import { useEffect, useState } from 'react';

/**
 * By article, which of its sentences are on the screen, in the article's order; articles with none are
 * left out. Not a range: rows follow the base, so that the others' sentences stand where they match.
 */
export type VisibleSentences = ReadonlyMap<number, readonly number[]>;

export function useVisibleSentences(): VisibleSentences {
  const [visible, setVisible] = useState<VisibleSentences>(new Map());
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
      setVisible(sentencesOf(onScreen));
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
  return visible;
}

function sentencesOf(elements: ReadonlySet<Element>): VisibleSentences {
  const found = new Map<number, number[]>();
  for (const element of elements) {
    const [article, sentence] = (element.getAttribute('data-ref') ?? '').split('.').map(Number);
    if (article === undefined || sentence === undefined) continue;
    const list = found.get(article);
    if (list) list.push(sentence);
    else found.set(article, [sentence]);
  }
  for (const list of found.values()) list.sort((a, b) => a - b);
  return found;
}
