import type { Comparison } from '#src/core/model.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted, listed } from '../shared/counted.ts';
import { isMissing } from '../shared/is-missing.ts';

/** "5 outlets · 137 sentences · 4 independent texts (A and E are copies of one)". */
export function storySummary({ articles, families }: Comparison): string {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const there = articles.filter((article) => !isMissing(article));
  const texts = families.filter((family) => family.articles.some((at) => !isMissing(articles[at])));
  const shared = families.filter((family) => family.articles.length > 1);
  const copies = shared
    .map((family) => ` (${listed(family.articles.map(siglum))} are copies of one)`)
    .join('');
  return [
    counted(there.length, 'outlet'),
    counted(sentences, 'sentence'),
    `${counted(texts.length, 'independent text')}${copies}`,
  ].join(' · ');
}

/** How the number of independent texts was judged, in words. */
export function independenceWords({ families }: Comparison): string {
  const copies = families.filter((family) => family.articles.length > 1);
  if (copies.length === 0) {
    return 'No outlet’s text is taken as a copy of another: too few sentences stand in two of them in the same words.';
  }
  const words = copies.map(
    ({ articles, shared }) =>
      `${listed(articles.map(siglum))} are taken as one text: ${Math.round(shared * 100)} % of the shorter stands in the other, in the same words or edited`,
  );
  return `${words.join('; ')}. Copies of one text count once wherever tellings are counted.`;
}
