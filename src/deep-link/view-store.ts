import { formatView } from './format-view.ts';
import type { ViewState } from './view-state.ts';

/** The fragment of the address bar as a store for `useSyncExternalStore(subscribe, get)`. */
export interface ViewStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** The fragment, `#` included: read it with `parseView`. */
  readonly get: () => string;
  /** `push` makes an entry in the history; `replace` changes the present one. */
  readonly go: (view: ViewState, how: 'push' | 'replace') => void;
}

/** What the store needs of a window; tests give their own. */
export type AddressBar = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
};

/** Milliseconds between two replacements: Safari throws after 100 in 30 s, Chromium drops them in silence. */
const PAUSE = 300;

/**
 * A store over the address bar. It changes at once; the address follows, at once for `push` and at
 * most every 300 ms for `replace`. A browser that refuses to write the address costs the link, not the view.
 */
export function createViewStore(bar: AddressBar): ViewStore {
  const listeners = new Set<() => void>();
  let current = bar.location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = false;

  const notify = () => listeners.forEach((listener) => listener());
  const write = (how: 'pushState' | 'replaceState') => {
    try {
      bar.history[how](null, '', current);
    } catch {
      // Too many writes for this browser; the next one will carry the view as it is then.
    }
  };
  const flush = () => {
    if (pending) write('replaceState');
    pending = false;
  };
  const arrive = () => {
    // Back, forward, or an edited address: what was to be written belongs to the entry that was left.
    pending = false;
    if (bar.location.hash === current) return;
    current = bar.location.hash;
    notify();
  };
  bar.addEventListener('popstate', arrive);
  bar.addEventListener('hashchange', arrive);
  bar.addEventListener('pagehide', flush);

  const replace = () => {
    pending = true;
    if (timer !== undefined) return;
    flush();
    timer = setTimeout(() => {
      timer = undefined;
      if (pending) replace();
    }, PAUSE);
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => current,
    go: (view, how) => {
      const next = formatView(view);
      if (next === current) return;
      if (how === 'push') flush();
      current = next;
      if (how === 'push') write('pushState');
      else replace();
      notify();
    },
  };
}
