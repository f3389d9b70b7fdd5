import type { Article, Group, Pair } from '../model.ts';

/** The groups of a story: sentences of any number of articles joined by pairs. */
export function groupSentences(articles: readonly Article[], pairs: readonly Pair[]): Group[] {
  const taken = new Set<string>();
  const groups: Group[] = [];
  pairs.forEach((pair, index) => {
    const keys = [pair.a, pair.b].map((ref) => `${ref.article}.${ref.sentence}`);
    if (keys.some((key) => taken.has(key))) return;
    for (const key of keys) taken.add(key);
    const id = articles[pair.a.article]?.sentences[pair.a.sentence]?.id ?? '';
    groups.push({ id, sentences: [pair.a, pair.b], pairs: [index] });
  });
  return groups;
}
