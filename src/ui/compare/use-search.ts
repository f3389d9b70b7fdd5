import { useDeferredValue, useMemo } from 'react';
import { lateModule } from '../shared/late-module.ts';
import type { Row } from './build-rows.ts';
import type { Hit } from './find-hits.ts';
import type { StoryIndex } from './story-index.ts';

/** What searches: few first views do. */
export const searching = lateModule(() => import('./find-hits.ts'));

const none: readonly Hit[] = [];

/** Where the words looked for stand in the rows. */
export function useSearch(index: StoryIndex, rows: readonly Row[], asked: string): readonly Hit[] {
  const query = useDeferredValue(asked);
  const search = searching.useIt(query !== '');
  return useMemo(() => search?.findHits(index, rows, query) ?? none, [search, index, rows, query]);
}
