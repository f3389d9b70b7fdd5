import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultView } from '#src/deep-link/default-view.ts';
import { createViewStore, type AddressBar } from '#src/deep-link/view-store.ts';

const view = defaultView('geneva-talks');
const searching = (n: number) => ({ ...view, search: String(n) });

/** An address bar with a history, which may refuse to be written to. */
function fakeBar(refuses = false) {
  const events = new EventTarget();
  const entries = ['#/geneva-talks'];
  let at = 0;
  let writes = 0;
  const write = (url: string) => {
    if (refuses) throw new DOMException('too many', 'SecurityError');
    writes += 1;
    entries[at] = url;
  };
  const bar = {
    addEventListener: events.addEventListener.bind(events),
    location: {
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        if (!refuses) at += 1;
        entries.length = at;
        write(url);
      },
      replaceState: (_: unknown, __: string, url: string) => write(url),
    },
  } as unknown as AddressBar;
  const back = () => {
    at -= 1;
    events.dispatchEvent(new Event('popstate'));
    events.dispatchEvent(new Event('hashchange'));
  };
  return {
    bar,
    back,
    entries,
    writes: () => writes,
    leave: () => events.dispatchEvent(new Event('pagehide')),
  };
}

describe('the view store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('changes at once and tells its listeners once for each change', () => {
    const { bar } = fakeBar();
    const store = createViewStore(bar);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.go(searching(1), 'replace');
    store.go(searching(1), 'replace');
    expect(store.get()).toBe('#/geneva-talks?find=1');
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.go(searching(2), 'push');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('writes a run of replacements at most every 300 ms, and the last one always', () => {
    const { bar, entries, writes } = fakeBar();
    const store = createViewStore(bar);
    for (let n = 1; n <= 1000; n++) {
      store.go(searching(n), 'replace');
      vi.advanceTimersByTime(3);
    }
    expect(writes()).toBeLessThanOrEqual(11);
    vi.advanceTimersByTime(300);
    expect(entries).toEqual(['#/geneva-talks?find=1000']);
  });

  it('leaves the view it pushed from in the history, as it was last', () => {
    const { bar, entries } = fakeBar();
    const store = createViewStore(bar);
    store.go(searching(1), 'replace');
    store.go(searching(2), 'replace');
    store.go({ ...view, screen: 'compare' }, 'push');
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['#/geneva-talks?find=2', '#/geneva-talks/compare']);
  });

  it('follows back, and drops what was still to be written', () => {
    const { bar, back, entries } = fakeBar();
    const store = createViewStore(bar);
    const listener = vi.fn();
    store.go({ ...view, screen: 'compare' }, 'push');
    store.go({ ...view, screen: 'compare', search: 'a' }, 'replace');
    store.go({ ...view, screen: 'compare', search: 'ab' }, 'replace');
    store.subscribe(listener);
    back();
    vi.advanceTimersByTime(1000);
    expect(store.get()).toBe('#/geneva-talks');
    expect(entries[0]).toBe('#/geneva-talks');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('writes what is due when the page is left', () => {
    const { bar, leave, entries } = fakeBar();
    const store = createViewStore(bar);
    store.go(searching(1), 'replace');
    store.go(searching(2), 'replace');
    leave();
    expect(entries).toEqual(['#/geneva-talks?find=2']);
  });

  it('keeps the view in a browser that refuses the address', () => {
    const { bar } = fakeBar(true);
    const store = createViewStore(bar);
    store.go({ ...view, screen: 'people' }, 'push');
    store.go(searching(1), 'replace');
    expect(store.get()).toBe('#/geneva-talks?find=1');
  });
});
