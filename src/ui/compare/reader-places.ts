import type { SentenceRef } from '#src/core/model.ts';
import { heldRef } from './keep-place.ts';
import { tellingIn } from './telling-in.ts';
import { readInTexts } from './text-place.ts';
import type { CompareModel } from './use-compare-model.ts';

/**
 * The sentence that the reader is at as a mode is opened: read in another mode, focused, found by the
 * link's search, or read while the texts were compared; null at the beginning.
 */
export function readerAt({ index, columns, focus, hits }: CompareModel): SentenceRef | null {
  const isSwitch = document.querySelector('.compare [data-ref]') !== null;
  const { articles } = index.comparison;
  return (
    (isSwitch ? heldRef() : null) ??
    focus.ref ??
    hits[0]?.ref ??
    readInTexts(articles, [columns.base, ...columns.shown])
  );
}

/** By article, that sentence or the one that tells the same. */
export function readerPlaces(model: CompareModel): ReadonlyMap<number, number> {
  const { index, columns } = model;
  const at = readerAt(model);
  return new Map(
    columns.shown.map((article) => {
      const there = at && (article === at.article ? at : tellingIn(index, at, article));
      return [article, there?.sentence ?? 0];
    }),
  );
}
