/**
 * Puts a page that was drawn with the build into the one on the screen. Its styles come as mere data, since
 * the page's policy allows none in the text of a page, and are set here.
 */
export function standPage(page: Document, root: HTMLElement): void {
  root.append(...page.body.childNodes);
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
}
