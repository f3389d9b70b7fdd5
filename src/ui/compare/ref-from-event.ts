import type { SyntheticEvent } from 'react';
import type { SentenceRef } from '#src/core/model.ts';

/** The sentence an event happened in; null outside of sentences. */
export function refFromEvent(event: SyntheticEvent): SentenceRef | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const key = target.closest('[data-ref]')?.getAttribute('data-ref');
  const [article, sentence] = (key ?? '').split('.').map(Number);
  return article === undefined || sentence === undefined ? null : { article, sentence };
}
