import type { SentenceRef } from '#src/core/model.ts';
import { nearest } from './build-rows.ts';
import type { StoryIndex } from './story-index.ts';

/** The other article's sentence that tells the same, else what tells the nearest before it that both tell. */
export function tellingIn(
  index: StoryIndex,
  ref: SentenceRef,
  article: number,
): SentenceRef | null {
  for (let sentence = ref.sentence; sentence >= 0; sentence -= 1) {
    const partners = index.partners({ article: ref.article, sentence });
    const partner = nearest(partners.filter((each) => each.ref.article === article));
    if (partner) return partner.ref;
  }
  return null;
}
