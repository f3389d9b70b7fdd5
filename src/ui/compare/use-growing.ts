import { startTransition, useEffect, useState } from 'react';

/** Pieces on each side of the reader's place that are drawn at once: more than any window shows. */
const AT_ONCE = 40;
/** Further pieces on each side with every step: a step of two columns takes a phone less than 50 ms. */
const STEP = 40;

/**
 * How many pieces of a long list on each side of where the reader is are drawn by now: the first screens
 * at once, the others step by step after them, so that no step keeps the page from answering; in the end
 * all, so that the whole list can be searched, read out and printed. `isAll` draws all at once.
 */
export function useGrowing(count: number, isAll: boolean): number {
  const [reach, setReach] = useState(AT_ONCE);
  useEffect(() => {
    if (isAll || reach >= count) return;
    // In a turn of its own: what the reader does meanwhile comes first.
    const timer = setTimeout(() => startTransition(() => setReach((last) => last + STEP)));
    return () => clearTimeout(timer);
  }, [reach, count, isAll]);
  return isAll ? count : reach;
}
