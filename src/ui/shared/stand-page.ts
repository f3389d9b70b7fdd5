/** Letters up to which an element stands whole or not at all; larger ones take a browser a while. */
const WHOLE = 3000;

/** A node that is still to come, at the end of an element that stands. */
type Rest = readonly [home: Node, node: ChildNode];

/**
 * Puts a page that was drawn with the build into the one on the screen: so much of it as is asked for, rounded
 * up to whole rows, paragraphs and tables. Its styles come as mere data, since the page's policy allows none in
 * the text of a page, and are set here.
 * @param letters How much text is to stand at first; all of it if not told.
 * @returns Puts the next of the rest in, up to the next large element; false where nothing was left.
 */
export function standPage(page: Document, root: HTMLElement, letters = Infinity): () => boolean {
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    delete element.dataset['style'];
  }
  const rest = takeRest(page.body, letters);
  root.append(...page.body.childNodes);
  return () => {
    const isMore = rest.length > 0;
    do {
      const [home, node] = rest.shift() ?? [];
      if (node) (home === page.body ? root : home)?.appendChild(node);
    } while (rest[0] && lengthOf(rest[0][1]) <= WHOLE);
    return isMore;
  };
}

/** Takes out of an element what stands after so many letters; gives it in an order in which it can come back. */
function takeRest(element: Node, letters: number): Rest[] {
  const nodes = [...element.childNodes];
  let left = letters;
  const last = nodes.findIndex((node) => {
    left -= lengthOf(node);
    return left < 0;
  });
  const cut = nodes[last];
  if (!cut) return [];
  const later = nodes.slice(last + 1).map((node): Rest => [element, node]);
  for (const [, node] of later) node.remove();
  return isWhole(cut) ? later : [...takeRest(cut, left + lengthOf(cut)), ...later];
}

/** The columns of a table have the widths that all of its rows give them. */
function isWhole(node: Node): boolean {
  return lengthOf(node) <= WHOLE || node.nodeName === 'TABLE';
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}
