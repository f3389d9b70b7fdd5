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

/** The first sentence that can be read on the screen; null before the reader has scrolled to any. */
export function sentenceOnScreen(): SentenceRef | null {
  if (window.scrollY === 0 && !document.documentElement.hasAttribute('data-fit')) return null;
  const clear = clearFrom();
  for (const element of document.querySelectorAll('.compare [data-ref]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height === 0 || top < clear) continue;
    const [article = 0, sentence = 0] = (element.getAttribute('data-ref') ?? '')
      .split('.')
      .map(Number);
    return { article, sentence };
  }
  return null;
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
