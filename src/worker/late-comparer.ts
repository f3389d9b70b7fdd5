import { CompareError } from './compare-error.ts';
import type { Compare } from './comparer.ts';

/** A `Compare` that is fetched when first asked for: most stories come compared. Asked again after a failure, it is fetched again. */
export function lateComparer(fetch: () => Promise<Compare>): Compare {
  let comparer: Promise<Compare> | null = null;
  return async (articles, options) => {
    comparer ??= fetch().catch((error: unknown) => {
      comparer = null;
      throw new CompareError('not-loaded', String(error));
    });
    return (await comparer)(articles, options);
  };
}
