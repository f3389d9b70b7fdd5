/** Rows laid out in one step: a step of two takes a phone less than 50 ms. */
const AT_ONCE = 2;

const whenIdle = (step: () => void): number | ReturnType<typeof setTimeout> =>
  'requestIdleCallback' in window ? requestIdleCallback(step) : setTimeout(step, 20);

/**
 * Lays out, while the page is idle, the rows that are out of sight (`content-visibility: auto`), the next
 * to be read first. Chromium keeps what is not laid out from its accessibility tree: a screen reader would
 * read row upon row with nothing in it. Gives back what undoes it, so that what changes the width of all
 * rows at once need not lay all of them out.
 */
export function layOutRows(): () => void {
  const rows = [...document.querySelectorAll<HTMLElement>('.row, .row-list')];
  const isBelow = (row: HTMLElement) => row.getBoundingClientRect().bottom > 0;
  const from = Math.max(0, rows.findIndex(isBelow));
  // Rows above grow to their true height: without an anchor they would push the text away under the reader.
  const above =
    'overflowAnchor' in document.documentElement.style ? rows.slice(0, from).reverse() : [];
  const queue = [...rows.slice(from), ...above];
  let at = 0;
  let isOver = false;
  const step = () => {
    if (isOver) return;
    for (const row of queue.slice(at, at + AT_ONCE)) row.style.contentVisibility = 'visible';
    at += AT_ONCE;
    if (at < queue.length) whenIdle(step);
  };
  whenIdle(step);
  return () => {
    isOver = true;
    for (const row of queue.slice(0, at)) row.style.contentVisibility = '';
  };
}
