import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Is this the drawing that a build makes, or the one that takes it over in the browser? Both must give the same. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
