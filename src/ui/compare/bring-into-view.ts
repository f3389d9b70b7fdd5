import type { SentenceRef } from '#src/core/model.ts';

/** The DOM id of a sentence; there is one on the page at a time. */
export function sentenceDomId(ref: SentenceRef): string {
  return `s-${ref.article}-${ref.sentence}`;
}

/** Scrolls to a sentence unless it is wholly on the screen, clear of the sticky bar and heads. */
export function bringIntoView(ref: SentenceRef): void {
  const element = document.getElementById(sentenceDomId(ref));
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= clearFrom() && bottom <= window.innerHeight) return;
  element.scrollIntoView({ block: 'center' });
}

/** Takes the keyboard to the focused sentence, wherever it was. */
export function takeFocusThere(): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>('.compare .sentence[aria-current]');
    element?.focus({ preventScroll: true });
  });
}

/** Where the text begins under what sticks to the top of the window (px). */
export function clearFrom(): number {
  const bottoms = Array.from(
    document.querySelectorAll('.sticky-bar, .heads'),
    (element) => element.getBoundingClientRect().bottom,
  );
  return Math.max(0, ...bottoms);
}
