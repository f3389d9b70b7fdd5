/**
 * Does the text begin as a web page does? Hosts send their front page, as "found", for files they
 * lack; such a page is never an article.
 */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 2000),
  );
}
