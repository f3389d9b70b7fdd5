import { useSyncExternalStore } from 'react';

/** Is the window as a media query says? `otherwise` where there is none to ask. */
export function useMedia(query: string, otherwise = false): boolean {
  const read = () => globalThis.matchMedia?.(query).matches ?? otherwise;
  return useSyncExternalStore(
    (listener) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    read,
    read,
  );
}
