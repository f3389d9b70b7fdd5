/** Where this tab keeps which missing file it has reloaded for. */
const KEY = 'synoptic.reloaded';

/**
 * After a new deployment the files of the old one are gone: when one of them does not come, the page is
 * reloaded, since the address holds the whole view. Once for each file, so that it never loops, and only
 * when the server answers, so that a reader who is offline keeps the page.
 */
export function reloadOnceWhenReplaced(page: Window & typeof globalThis): void {
  page.addEventListener('vite:preloadError', (event) => void reload(page, event.payload.message));
}

async function reload(page: Window & typeof globalThis, missing: string): Promise<void> {
  if (!page.navigator.onLine || !remember(page, missing)) return;
  const { origin, pathname } = page.location;
  const answer = await page
    .fetch(origin + pathname, { method: 'HEAD', cache: 'no-store' })
    .catch(() => null);
  if (answer?.ok === true) page.location.reload();
}

/** False if this was remembered before, or if this browser keeps nothing: a loop would be worse. */
function remember(page: Window, missing: string): boolean {
  try {
    if (page.sessionStorage.getItem(KEY) === missing) return false;
    page.sessionStorage.setItem(KEY, missing);
    return true;
  } catch {
    return false;
  }
}
