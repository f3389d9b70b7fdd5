import { useSyncExternalStore } from 'react';

/** Below this width (40rem) controls go behind one word, since they would push the text off the screen. */
const query = '(max-width: 39.99rem)';

/** Is the page as narrow as a phone? False where there is no window to ask. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia?.(query);
  list?.addEventListener('change', listener);
  return () => list?.removeEventListener('change', listener);
}
