import { useSyncExternalStore } from 'react';

function useQuery(query: string, otherwise: boolean): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    () => window.matchMedia?.(query).matches ?? otherwise,
  );
}

/** Is there room for the panel beside the columns? As in compare.css. */
export function useWide(): boolean {
  return useQuery('(min-width: 56rem)', true);
}

/** Is the window so low or narrow (a phone, 200 % zoom) that controls must make way for the text? As in compare.css. */
export function useCompact(): boolean {
  return useQuery('(max-width: 39.99rem), (max-height: 34rem)', false);
}
