import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { ArticleHints, Comparison } from '#src/core/model.ts';

/** An article for tests: a headline over its paragraphs. */
function article(hints: ArticleHints, title: string, ...paragraphs: string[]) {
  return parseArticle([title, ...paragraphs].join('\n\n'), hints);
}

/**
 * An invented event told by three outlets: two share most of their words, the third tells it on its
 * own; a duration, a spelling and a quotation differ.
 */
export function smallStory(): Comparison {
  const a = article(
    { id: 'a', outlet: 'The Selby Courier', date: '2021-03-02' },
    'Harbour talks end without a deal',
    'Talks over the closing of the Selby harbour lasted more than seven hours on Tuesday, officials said.',
    'Harbour Minister Sergei Kellan told reporters: “We have no plans to sell the northern docks to anyone.”',
    'Fishermen from the whole county blocked the bridge with forty boats during the meeting.',
    'A broken crane had closed the eastern quay since Sunday morning.',
  );
  const b = article(
    { id: 'b', outlet: 'Evening Gazette', agency: 'Reuters', date: '2021-03-02' },
    'Harbour talks end after long night',
    'Talks over the closing of the Selby harbour lasted more than seven hours on Tuesday, officials said.',
    'Harbour Minister Sergei Kellan told reporters: “We have no plans to sell the northern docks to anyone.”',
    'Fishermen from the whole county blocked the bridge with forty boats during the meeting.',
    'The mayor will open a museum of whaling in the old customs house.',
  );
  const c = article(
    { id: 'c' },
    'Ministers leave Selby empty-handed',
    'Talks over the closing of the Selby harbour lasted eight hours on Tuesday, officials said.',
    'Harbour Minister Sergey Kellan told reporters: “We have no intention to sell the northern docks to anyone.”',
    'Rain is expected along the coast until Friday.',
  );
  return compareStory([a, b, c]);
}

/** A story of one sentence each in which nothing is shared. */
export function strangers(): Comparison {
  return compareStory([
    article({ id: 'a' }, 'Rain until Friday'),
    article({ id: 'b' }, 'Museum opens its doors'),
  ]);
}
