import { useRef, type TouchEvent } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { outletName } from '../shared/outlet-name.tsx';
import { holdPlace, placeOf, seenPlace } from './keep-place.ts';
import { tellingIn } from './telling-in.ts';
import type { CompareModel } from './use-compare-model.ts';

/** Pixels that a finger must go sideways, and how much more sideways than down, to mean the next outlet. */
const LEAST = 48;
const SLANT = 1.5;

interface Turning {
  /** Shows an outlet's article where it tells what is on the screen now. */
  readonly to: (article: number) => void;
  /** For the element that is swiped: to the left the next outlet, to the right the one before. */
  readonly swipe: {
    readonly onTouchStart: (event: TouchEvent) => void;
    readonly onTouchEnd: (event: TouchEvent) => void;
  };
}

/** Going from outlet to outlet where one article is shown at a time. */
export function useTurning(
  { index, columns: { shown }, focus }: CompareModel,
  current: number | undefined,
  show: (article: number) => void,
): Turning {
  const began = useRef<{ x: number; y: number } | null>(null);
  const announce = useAnnounce();
  const to = (article: number) => {
    const place = (focus.ref && placeOf(focus.ref)) ?? seenPlace();
    const ref = place && tellingIn(index, place.ref, article);
    show(article);
    const there = index.comparison.articles[article];
    if (there) announce(`${siglum(article)}, ${outletName(there)}`);
    if (ref) holdPlace({ ...place, ref }, () => true);
  };
  const onTouchStart = ({ touches }: TouchEvent) => {
    const touch = touches[0];
    began.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const onTouchEnd = ({ changedTouches, currentTarget }: TouchEvent) => {
    const touch = changedTouches[0];
    const from = began.current;
    began.current = null;
    if (!touch || !from || isBeside(currentTarget)) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(x) < Math.max(LEAST, SLANT * Math.abs(y))) return;
    const next = shown[shown.indexOf(current ?? -1) + (x < 0 ? 1 : -1)];
    if (next !== undefined) to(next);
  };
  return { to, swipe: { onTouchStart, onTouchEnd } };
}

/** Do the articles stand side by side, so that there is nothing to turn to? */
function isBeside(frame: EventTarget & Element): boolean {
  const seen = [...frame.querySelectorAll('.reading-column')].filter(
    (column) => column.getClientRects().length > 0,
  );
  return seen.length > 1;
}
