import { startTransition, useEffect, useState } from 'react';

/** Further pieces on each side with every step: a step of five columns keeps no phone for long. */
const STEP = 24;
/** At the end of a list, what stands above the reader fills the window. */
const FEWEST = 6;

/**
 * How many pieces of a long list on each side of where the reader is are drawn by now: `atOnce` with the
 * first picture, the others step by step after it, so that no step keeps the page from answering; in the
 * end all, so that the whole list can be searched, read out and printed. `isAll` draws all at once.
 */
export function useGrowing(count: number, isAll: boolean, atOnce: number): number {
  const [reach, setReach] = useState(Math.max(FEWEST, atOnce));
  useEffect(() => {
    if (isAll || reach >= count) return;
    // In a turn of its own: what the reader does meanwhile comes first.
    const timer = setTimeout(() => startTransition(() => setReach((last) => last + STEP)));
    return () => clearTimeout(timer);
  }, [reach, count, isAll]);
  return isAll ? count : reach;
}
