import type { RibbonLink } from './ribbon-links.ts';

/** Links by article and sentence, both ends of each. */
export type LinksBySentence<Link extends RibbonLink> = ReadonlyMap<
  number,
  ReadonlyMap<number, readonly Link[]>
>;

export function groupLinks<Link extends RibbonLink>(links: readonly Link[]): LinksBySentence<Link> {
  const groups = new Map<number, Map<number, Link[]>>();
  for (const link of links) {
    for (const { article, sentence } of [link.left, link.right]) {
      const group = groups.get(article) ?? new Map<number, Link[]>();
      groups.set(article, group);
      const list = group.get(sentence);
      if (list) list.push(link);
      else group.set(sentence, [link]);
    }
  }
  return groups;
}

/** The links of which an end is among the sentences that `rangeOf` gives for its article, each once. */
export function linksWithin<Link extends RibbonLink>(
  links: LinksBySentence<Link>,
  rangeOf: (article: number) => { readonly start: number; readonly end: number },
): Link[] {
  const found = new Set<Link>();
  for (const [article, group] of links) {
    const { start, end } = rangeOf(article);
    for (let sentence = start; sentence < end; sentence += 1)
      for (const link of group.get(sentence) ?? []) found.add(link);
  }
  return [...found];
}
