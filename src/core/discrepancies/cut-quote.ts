/** Longest quotation in a plain sentence, in characters. */
const LONGEST = 110;

/** The words of a quotation without its marks, cut at a space if they are long. */
export function cutQuote(text: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:\[?&\]?quot;|[\s"“”„«»‘’'])+/, '')
    .replace(/[\s"“”«»‘’',]+$/, '');
  if (bare.length <= LONGEST) return bare;
  const space = bare.lastIndexOf(' ', LONGEST);
  return `${bare.slice(0, space > 0 ? space : LONGEST)} …`;
}
