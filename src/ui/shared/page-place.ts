import { firstBelow } from './first-below.ts';

/** Where the reader is on a page, so that it can be found again when the page is built anew. */
export interface PagePlace {
  /** Pixels the page is scrolled down. */
  readonly y: number;
  /** The first thing with an id that is wholly below the upper edge, and how far (px): heights above it may be estimates. */
  readonly anchor: { readonly id: string; readonly top: number } | null;
  /** Of each element with `data-scroll` that scrolls by itself, by that name. */
  readonly inner: Readonly<Record<string, number>>;
  /** The id of what has the keyboard's focus. */
  readonly focus: string | null;
}

/** What can hold a place: sentences, entries of the ledger, headings. */
const anchors = 'main [id]';

export function readPlace(): PagePlace {
  const inner: Record<string, number> = {};
  for (const element of document.querySelectorAll<HTMLElement>('[data-scroll]'))
    inner[element.dataset['scroll'] ?? ''] = element.scrollTop;
  const { activeElement } = document;
  const focus = activeElement?.closest(anchors) === activeElement ? activeElement?.id : null;
  return {
    y: window.scrollY,
    anchor: window.scrollY > 0 ? findAnchor() : null,
    inner,
    focus: focus ?? null,
  };
}

function findAnchor(): PagePlace['anchor'] {
  const found = firstBelow(document.querySelectorAll(anchors), 0);
  return found && { id: found.element.id, top: found.top };
}

/** Goes to the place as far as the page has it by now; says whether it is there (to a pixel). */
export function goToPlace(place: PagePlace): boolean {
  const isInner = scrollInner(place);
  const isPage = scrollPage(place);
  return isInner && isPage;
}

function scrollInner(place: PagePlace): boolean {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-scroll]')];
  let isThere = elements.length >= Object.keys(place.inner).length;
  for (const element of elements) {
    const top = place.inner[element.dataset['scroll'] ?? ''];
    if (top === undefined || Math.abs(element.scrollTop - top) <= 1) continue;
    element.scrollTo({ top, behavior: 'instant' });
    isThere = false;
  }
  return isThere;
}

function scrollPage(place: PagePlace): boolean {
  const anchor = place.anchor && document.getElementById(place.anchor.id);
  const y =
    anchor && place.anchor
      ? window.scrollY + anchor.getBoundingClientRect().top - place.anchor.top
      : place.y;
  const isThere = Math.abs(window.scrollY - y) <= 1;
  if (!isThere) window.scrollTo({ top: y, behavior: 'instant' });
  return isThere && (place.anchor === null || anchor !== null);
}

/** Gives the focus back, unless something took it already. */
export function focusAgain({ focus }: PagePlace): void {
  const { activeElement } = document;
  const isIdle = activeElement === null || ['', 'main'].includes(activeElement.id);
  if (focus !== null && (isIdle || activeElement === document.body))
    document.getElementById(focus)?.focus({ preventScroll: true });
}
