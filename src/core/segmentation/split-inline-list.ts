import type { Span } from '../model.ts';

/** Marks of a numbered or bulleted item, with what reads its place in the row. */
const MARKER = /(?<![^\s])(?:[•⁃●▪]\s?(?:\d{1,2}\.)?|(?:\d{1,2}|[a-h])(?:\.\)|\)|\.))(?=\s?\S)/gu;

/**
 * A paragraph that begins with an item's mark ("1.", "a)", "•") and holds the next mark of the same
 * row is a list run together: each item stands alone. Any other paragraph is one item.
 */
export function splitInlineList(text: string, start: number, end: number): Span[] {
  const whole = [{ start, end }];
  if (!/^(?:[•⁃●▪]|[1a][.)])/.test(text.slice(start, Math.min(end, start + 2)))) return whole;
  const items = itemStarts(text, start, end);
  if (items.length < 2) return whole;
  return items.map((from, i) => ({ start: i === 0 ? start : from, end: items[i + 1] ?? end }));
}

/** Where the row goes on: 1, 2, 3 … or a, b, c … with the same marks around the figure. */
function itemStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let last: Mark | null = null;
  for (const m of text.slice(start, end).matchAll(MARKER)) {
    const mark = readMark(m[0]);
    if (last && !follows(mark, last)) continue;
    last = mark;
    starts.push(start + m.index);
  }
  return starts;
}

interface Mark {
  /** The mark with its figure as "#". */
  readonly form: string;
  /** Place in the row; 0 for a bare bullet. */
  readonly place: number;
}

/** Letters have places of their own, so that none follows a figure. */
const LETTER_PLACE = 1000;

function readMark(raw: string): Mark {
  const mark = raw.replaceAll(/\s/g, '');
  const figure = /\d+|[a-h]/.exec(mark)?.[0];
  if (figure === undefined) return { form: mark, place: 0 };
  const place = /\d/.test(figure) ? Number(figure) : LETTER_PLACE + figure.charCodeAt(0);
  return { form: mark.replace(figure, '#'), place };
}

function follows(mark: Mark, last: Mark): boolean {
  return mark.form === last.form && (mark.place === 0 || mark.place === last.place + 1);
}
