/** An article's address if it may be linked: http and https only, so that no link runs anything. Else null. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Words at either end that a long sentence is found by; whole sentences make links that are cut on their way. */
const ENDS = 6;

function encode(words: readonly string[]): string {
  // A hyphen, comma or ampersand means something in a text directive.
  return encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/**
 * The address of an article at one of its sentences (a text fragment, https://wicg.github.io/scroll-to-text-fragment/):
 * browsers scroll to it and mark it; those that cannot open the page as usual. Null without a web address.
 */
export function sentenceAddress(url: string | null, sentence: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return address;
  const directive =
    words.length <= 2 * ENDS
      ? encode(words)
      : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}
