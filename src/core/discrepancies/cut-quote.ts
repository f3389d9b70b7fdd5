/** Longest quotation in a plain sentence, in characters. */
const LONGEST = 110;

/** The words of a quotation without its marks, cut at a space if they are long. */
export function cutQuote(text: string): string {
  const bare = bareQuote(text);
  if (bare.length <= LONGEST) return bare;
  const space = bare.lastIndexOf(' ', LONGEST);
  return `${bare.slice(0, space > 0 ? space : LONGEST)} …`;
}

/** The words of a quotation without its marks, on one line. */
export function bareQuote(text: string): string {
  return withoutMarks(text.replace(/\s+/g, ' ').replace(/^\[?&\]?quot;/, ''));
}

const MARKS = ' "“”„«»‘’\',';

/** A loop, not a pattern: a pattern that ends in `+$` is slow on a long run of marks. */
function withoutMarks(text: string): string {
  let start = 0;
  while (start < text.length && MARKS.includes(text[start]!)) start++;
  let end = text.length;
  while (end > start && (MARKS.includes(text[end - 1]!) || text[end - 1] === '.')) end--;
  return text.slice(start, end);
}
