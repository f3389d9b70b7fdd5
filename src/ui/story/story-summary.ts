import type { Comparison } from '#src/core/model.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted, listed } from '../shared/counted.ts';
import { oneTextRule } from '../shared/one-text-words.ts';
import { sharings } from './sharing-arcs.ts';
import { isMissing } from '../shared/is-missing.ts';

/** "5 outlets · 137 sentences · 4 independent texts (A and E counted as one text)". */
export function storySummary({ articles, families }: Comparison): string {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const there = articles.filter((article) => !isMissing(article));
  const texts = families.filter((family) => family.articles.some((at) => !isMissing(articles[at])));
  const shared = families.filter((family) => family.articles.length > 1);
  const copies = shared
    .map((family) => ` (${listed(family.articles.map(siglum))} counted as one text)`)
    .join('');
  return [
    counted(there.length, 'outlet'),
    counted(sentences, 'sentence'),
    `${counted(texts.length, 'independent text')}${copies}`,
  ].join(' · ');
}

/** "E credits AFP": whose words a shared text may be, as far as its articles say. */
function creditWords(articles: Comparison['articles'], family: readonly number[]): string {
  return family
    .flatMap((at) => {
      const agency = articles[at]?.agency ?? null;
      return agency === null ? [] : [`; ${siglum(at)} credits ${agency}`];
    })
    .join('');
}

/** How the number of independent texts was judged, in words. */
export function independenceWords(
  comparison: Pick<Comparison, 'articles' | 'pairs' | 'families'>,
): string {
  const families = comparison.families.filter(({ articles }) => articles.length > 1);
  const rule = `Two articles count as one text where ${oneTextRule}.`;
  if (families.length === 0) return `No two articles are counted as one text. ${rule}`;
  const couples = sharings(comparison);
  const words = families.map(({ articles, shared }) => {
    const names = listed(articles.map(siglum));
    const credits = creditWords(comparison.articles, articles);
    const couple = couples.find(({ a, b }) => articles[0] === a && articles[1] === b);
    return articles.length === 2 && couple
      ? `${names} share ${counted(couple.copied, 'sentence')} in the same words or edited, ${Math.round(shared * 100)}\u00a0% of the shorter: counted as one text${credits}`
      : `${names} are joined by at least ${Math.round(shared * 100)}\u00a0% of the shorter of two: counted as one text${credits}`;
  });
  return `${words.join('; ')}. ${rule}`;
}
