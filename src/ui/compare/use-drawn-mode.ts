import { startTransition, useEffect, useState } from 'react';
import type { CompareMode } from '#src/deep-link/view-state.ts';

/**
 * The mode that is drawn: the one asked for, but a frame later. The key or button is to answer first; to draw
 * another mode takes longer than a reader waits for a press to be seen.
 */
export function useDrawnMode(asked: CompareMode): CompareMode {
  const [drawn, setDrawn] = useState(asked);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(asked)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [asked]);
  return drawn;
}
