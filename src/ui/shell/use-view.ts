import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatView } from '#src/deep-link/format-view.ts';
import { parseView, type KnownIds, type ParsedView } from '#src/deep-link/parse-view.ts';
import type { ViewStore } from '#src/deep-link/view-store.ts';
import type { ScreenProps } from '../shared/screen-props.ts';

/** The view the address asks for, as far as what it names is known to exist, and the ways to change it. */
export function useView(
  views: ViewStore,
  known: KnownIds,
): ParsedView & Pick<ScreenProps, 'go' | 'hrefOf'> {
  const fragment = useSyncExternalStore(views.subscribe, views.get);
  const parsed = useMemo(() => parseView(fragment, known), [fragment, known]);
  // Reads the store, not the last render: two changes in one event must not undo each other.
  const go = useCallback<ScreenProps['go']>(
    (change, how = 'push') => views.go({ ...parseView(views.get(), known).view, ...change }, how),
    [views, known],
  );
  const { view } = parsed;
  const hrefOf = useCallback<ScreenProps['hrefOf']>(
    (change) => formatView({ ...view, ...change }),
    [view],
  );
  return { ...parsed, go, hrefOf };
}
