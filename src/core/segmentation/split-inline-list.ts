import type { Span } from '../model.ts';

/** Marks of a numbered or bulleted item, with what reads its place in the row. */
const MARKER = /(?<![^\s])(?:[•⁃●▪]\s?(?:\d{1,2}\.)?|(?:\d{1,2}|[a-h])(?:\.\)|\)|\.))(?=\s?\S)/gu;

/**
 * A paragraph that begins with an item's mark ("1.", "a)", "•") and holds the next mark of the same
 * row is a list run together: each item stands alone. Any other paragraph is one item.
 */
export function splitInlineList(text: string, start: number, end: number): Span[] {
  const whole = [{ start, end }];
  const head = /^\s*(?:[•⁃●▪]|(?:1|a)[.)])/u.exec(text.slice(start, Math.min(end, start + 20)));
  if (!head) return whole;
  const items = itemStarts(text, start, end);
  if (items.length < 2) return whole;
  return items.map((from, i) => ({ start: i === 0 ? start : from, end: items[i + 1] ?? end }));
}

/** Where the row goes on: 1, 2, 3 … or a, b, c … with the same marks around the figure. */
function itemStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let shape = '';
  let place = 0;
  MARKER.lastIndex = start;
  for (let m = MARKER.exec(text); m && m.index < end; m = MARKER.exec(text)) {
    const mark = m[0].replaceAll(/\s/g, '');
    const figure = /\d+|[a-h]/.exec(mark)?.[0] ?? '';
    const order = figure === '' ? 0 : Number.parseInt(figure, 36);
    const form = mark.replace(figure, figure === '' ? '' : '#');
    if (starts.length > 0 && (form !== shape || (order !== 0 && order !== place + 1))) continue;
    shape = form;
    place = order;
    starts.push(m.index);
  }
  return starts;
}
