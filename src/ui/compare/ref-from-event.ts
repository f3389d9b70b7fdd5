import type { SyntheticEvent } from 'react';
import type { SentenceRef } from '#src/core/model.ts';

/** The sentence an event happened in; null outside of sentences. */
export function refFromEvent({ target }: SyntheticEvent): SentenceRef | null {
  return target instanceof Element ? refFromElement(target) : null;
}

/** The sentence that an element is or stands in. */
export function refFromElement(element: Element): SentenceRef | null {
  const key = element.closest('[data-ref]')?.getAttribute('data-ref');
  const [article, sentence] = (key ?? '').split('.').map(Number);
  return article === undefined || sentence === undefined ? null : { article, sentence };
}
