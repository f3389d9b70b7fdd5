import type { SentenceRef } from '#src/core/model.ts';

/** The DOM id of a sentence; there is one on the page at a time. */
export function sentenceDomId(ref: SentenceRef): string {
  return `s-${ref.article}-${ref.sentence}`;
}

/** Scrolls to a sentence unless it is wholly on the screen, clear of the sticky heads. */
export function bringIntoView(ref: SentenceRef): void {
  const element = document.getElementById(sentenceDomId(ref));
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const heads = document.querySelector('.heads')?.getBoundingClientRect();
  const clear = Math.max(0, heads?.bottom ?? 0);
  if (top >= clear && bottom <= window.innerHeight) return;
  element.scrollIntoView({ block: 'center' });
}
