/** Where a clause ends: a comma, semicolon, colon or dash with white space after it. */
const CLAUSE_END = /[,;:–—](?=\s)/g;

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
  const space = room.lastIndexOf(' ');
  const end = clause ?? (space > 0 ? space : room.length);
  return `${wholeCharacters(room.slice(0, end)).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** Without the first half of a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
