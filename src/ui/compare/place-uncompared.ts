import type { Article } from '#src/core/model.ts';
import { readingBlocks, type ReadingBlock } from './reading-blocks.ts';
import { refKey } from './story-index.ts';

/** A block that is not compared, and whose it is. */
export interface UncomparedBlock extends ReadingBlock {
  readonly article: number;
}

/** Where the blocks stand that no listed sentence comes before. */
export const atTheBeginning = '';

/**
 * What is not compared, in its article's place: by the key of the sentence that it follows. `listed`:
 * the keys of the sentences that are shown; what follows another one follows the last listed before it.
 */
export function placeUncompared(
  articles: readonly Article[],
  shown: readonly number[],
  listed: ReadonlySet<string>,
): ReadonlyMap<string, readonly UncomparedBlock[]> {
  const places = new Map<string, UncomparedBlock[]>();
  for (const article of shown) {
    const there = articles[article];
    let after = atTheBeginning;
    for (const block of there ? readingBlocks(there) : []) {
      const keys = block.sentences.map((sentence) => refKey({ article, sentence }));
      after = keys.findLast((key) => listed.has(key)) ?? after;
      if (keys.length > 0 || block.kind === 'title' || block.kind === 'paragraph') continue;
      const list = places.get(after);
      if (list) list.push({ ...block, article });
      else places.set(after, [{ ...block, article }]);
    }
  }
  return places;
}
