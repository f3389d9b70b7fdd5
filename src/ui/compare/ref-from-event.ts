import type { SyntheticEvent } from 'react';
import type { SentenceRef } from '#src/core/model.ts';

/** The sentence an event happened in; null outside of sentences. */
export function refFromEvent({ target }: SyntheticEvent): SentenceRef | null {
  return target instanceof Element ? refFromElement(target) : null;
}

/** The sentence that an element is or stands in. */
export function refFromElement(element: Element): SentenceRef | null {
  return refOf(element.closest('[data-ref]')?.getAttribute('data-ref') ?? '');
}

/** The sentence of a key (`article.sentence`); null for anything else. */
export function refOf(key: string): SentenceRef | null {
  const [article, sentence] = key.split('.').map(Number);
  return article === undefined || sentence === undefined ? null : { article, sentence };
}
