import type { SentenceRef } from '#src/core/model.ts';
import { nearest } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { StoryIndex } from './story-index.ts';

/** Where a key leads in Reading: along the article, or along a pair to the next column that has a partner. */
export function readingTarget(
  key: string,
  index: StoryIndex,
  columns: Columns,
  from: SentenceRef,
): SentenceRef | null {
  const last = (index.comparison.articles[from.article]?.sentences.length ?? 1) - 1;
  const along = (sentence: number): SentenceRef | null =>
    sentence < 0 || sentence > last ? null : { article: from.article, sentence };
  switch (key) {
    case 'ArrowDown':
      return along(from.sentence + 1);
    case 'ArrowUp':
      return along(from.sentence - 1);
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    case 'ArrowRight':
      return partnerBeside(index, columns, from, 1);
    case 'ArrowLeft':
      return partnerBeside(index, columns, from, -1);
    default:
      return null;
  }
}

function partnerBeside(
  index: StoryIndex,
  columns: Columns,
  from: SentenceRef,
  step: 1 | -1,
): SentenceRef | null {
  const partners = index.partners(from);
  const { shown } = columns;
  for (let i = shown.indexOf(from.article) + step; i >= 0 && i < shown.length; i += step) {
    const best = nearest(partners.filter(({ ref }) => ref.article === shown[i]));
    if (best) return best.ref;
  }
  return null;
}
