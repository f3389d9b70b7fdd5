import type { SentenceRef } from '#src/core/model.ts';
import { firstBelow } from '../shared/first-below.ts';
import { hands } from '../shared/use-page-place.ts';
import { clearFrom, sentenceDomId } from './bring-into-view.ts';

/** A sentence that the reader sees and how far below the sticky heads it stands (px). */
export interface SeenPlace {
  readonly ref: SentenceRef;
  readonly offset: number;
}

/** Frames within which what is switched to must be there: a mode may first have to fetch its file. */
const MOST_FRAMES = 120;
/** Frames in a row in which nothing moved any more: heights that were estimates settle as they are seen. */
const STILL_FRAMES = 4;

interface HeldPlace extends SeenPlace {
  /** What stands in for it where its article is not shown. */
  readonly others: readonly SentenceRef[];
  /** Where it came to stand (px below the heads): at the end of a text there is no room to go on. */
  stood: number;
}

let held: HeldPlace | null = null;

/**
 * Where the reader is: the sentence that was held last, if it or what stands in for it still stands there,
 * else the first that can be read on the screen; null before the reader has scrolled to any.
 */
export function seenPlace(): SeenPlace | null {
  if (!isScrolled()) return null;
  if (held && standsAt(held)) return held;
  const clear = clearFrom();
  const found = firstBelow(document.querySelectorAll('.compare [data-ref]'), clear);
  if (!found) return null;
  const [article = 0, sentence = 0] = (found.element.getAttribute('data-ref') ?? '')
    .split('.')
    .map(Number);
  return { ref: { article, sentence }, offset: found.top - clear };
}

/** The sentence that a change of mode keeps in its place; null when none is held. */
export function heldRef(): SentenceRef | null {
  return held?.ref ?? null;
}

/** Where a sentence stands, if it can be seen. */
export function placeOf(ref: SentenceRef): SeenPlace | null {
  const box = document.getElementById(sentenceDomId(ref))?.getBoundingClientRect();
  const clear = clearFrom();
  const isSeen = box && box.height > 0 && box.top >= clear && box.top < window.innerHeight;
  return isSeen ? { ref, offset: box.top - clear } : null;
}

/**
 * Scrolls until the sentence stands at its place, once `isThere` says that the screen is. Where it is
 * folded away its neighbour stands there; where its article is not shown, the first of `others` that is.
 */
export function holdPlace(
  place: SeenPlace,
  isThere: () => boolean,
  others: readonly SentenceRef[] = [],
): void {
  const now: HeldPlace = { ...place, others, stood: place.offset };
  let still = 0;
  let left = MOST_FRAMES;
  const stop = () => {
    left = 0;
    for (const name of hands) window.removeEventListener(name, stop, true);
  };
  const step = () => {
    left -= 1;
    if (left < 0) return;
    const element = isThere() ? firstShown([place.ref, ...others]) : null;
    if (element) {
      still = scrollTowards(element, place.offset) ? still + 1 : 0;
      now.stood = offsetOf(element);
    }
    if (still < STILL_FRAMES && left > 0) requestAnimationFrame(step);
    else stop();
  };
  // The key that asked for it is still on its way.
  setTimeout(() => {
    for (const name of hands) window.addEventListener(name, stop, { capture: true });
  });
  held = now;
  requestAnimationFrame(step);
}

function isScrolled(): boolean {
  const isFitted = document.documentElement.hasAttribute('data-fit');
  const columns = [...document.querySelectorAll('.reading-column')];
  return isFitted ? columns.some(({ scrollTop }) => scrollTop > 0) : window.scrollY > 0;
}

function standsAt({ ref, stood, others }: HeldPlace): boolean {
  const element = firstShown([ref, ...others]);
  return element !== null && Math.abs(offsetOf(element) - stood) <= 2;
}

/** Pixels below the sticky heads. */
function offsetOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top - clearFrom();
}

function firstShown(refs: readonly SentenceRef[]): HTMLElement | null {
  for (const ref of refs) {
    const element = nearestShown(ref);
    if (element) return element;
  }
  return null;
}

/** The sentence's element, else the nearest before it in its article, else after. */
function nearestShown({ article, sentence }: SentenceRef): HTMLElement | null {
  const shown = (at: number) => {
    const element = document.getElementById(sentenceDomId({ article, sentence: at }));
    return element && element.getClientRects().length > 0 ? element : null;
  };
  // One by one: to measure a sentence lays out what stands around it.
  for (let at = sentence; at >= 0; at -= 1) {
    const element = shown(at);
    if (element) return element;
  }
  const all = document.querySelectorAll<HTMLElement>(`.compare [data-ref^="${article}."]`);
  for (const element of all) if (element.getClientRects().length > 0) return element;
  return null;
}

/** Says whether nothing had to move, or nothing could. */
function scrollTowards(element: HTMLElement, offset: number): boolean {
  const by = offsetOf(element) - offset;
  if (Math.abs(by) <= 1) return true;
  const column = element.closest('.reading-column');
  const isFitted = document.documentElement.hasAttribute('data-fit');
  const scroller = isFitted && column ? column : document.scrollingElement;
  if (!scroller) return true;
  const before = scroller.scrollTop;
  // The other columns follow this one.
  if (scroller === column) column.dispatchEvent(new Event('lead'));
  scroller.scrollTo({ top: before + by, behavior: 'instant' });
  return Math.abs(scroller.scrollTop - before) < 1;
}
