import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { changeView } from '#src/deep-link/change-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import { parseView, type KnownIds, type ParsedView } from '#src/deep-link/parse-view.ts';
import type { ViewStore } from '#src/deep-link/view-store.ts';
import type { ScreenProps } from '../shared/screen-props.ts';

/**
 * The view the address asks for, as far as what it names is known to exist, and the ways to change it.
 * Parts of the view that stay equal stay the same objects, so that what is derived from them does, too.
 */
export function useView(
  views: ViewStore,
  known: KnownIds,
): ParsedView & Pick<ScreenProps, 'go' | 'hrefOf'> {
  const read = useMemo(() => reader(views, known), [views, known]);
  const parsed = useSyncExternalStore(views.subscribe, read, read);
  // Reads the store, not the last render: two changes in one event must not undo each other.
  const go = useCallback<ScreenProps['go']>(
    (change, how = 'push') => views.go(changeView(read().view, change), how),
    [views, read],
  );
  const { view } = parsed;
  const hrefOf = useCallback<ScreenProps['hrefOf']>(
    (change) => formatView(changeView(view, change)),
    [view],
  );
  return { ...parsed, go, hrefOf };
}

function reader(views: ViewStore, known: KnownIds): () => ParsedView {
  let fragment: string | null = null;
  let parsed: ParsedView | undefined;
  return () => {
    const now = views.get();
    if (parsed === undefined || now !== fragment) {
      fragment = now;
      parsed = replaceEqualDeep(parsed, parseView(now, known));
    }
    return parsed;
  };
}
