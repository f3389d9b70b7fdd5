import { STOP_WORDS } from '../words/stop-words.ts';

/** Where a clause ends: a comma, semicolon, colon or dash with white space after it. */
const CLAUSE_END = /[,;:–—](?=\s)/g;

/** Function words dropped at most from the end of a cut text, so that it does not hang on "from the". */
const MOST_HANGING = 4;

/**
 * The text on one line, cut to at most `limit` characters with " …": at the end of a clause where that
 * keeps at least half of the room, else between words. A single longer word is cut hard.
 */
export function cutText(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, Math.max(1, limit - 2));
  const clauses = [...`${room} `.matchAll(CLAUSE_END)].map((match) => match.index);
  const clause = clauses.findLast((at) => at >= limit / 2 && at < room.length);
  const space = line[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  const end = clause ?? (space > 0 ? space : room.length);
  return `${withoutHanging(wholeCharacters(room.slice(0, end)))} …`;
}

/** Without the function words and marks at its end. */
function withoutHanging(text: string): string {
  let kept = text.replace(/[\s,;:–—-]{1,9}$/, '');
  for (let dropped = 0; dropped < MOST_HANGING; dropped++) {
    const space = kept.lastIndexOf(' ');
    if (space < 0 || !STOP_WORDS.has(kept.slice(space + 1).toLowerCase())) break;
    kept = kept.slice(0, space).replace(/[\s,;:–—-]{1,9}$/, '');
  }
  return kept;
}

/** Without the first half of a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
