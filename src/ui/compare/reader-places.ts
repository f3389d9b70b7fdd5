import { heldRef } from './keep-place.ts';
import { tellingIn } from './telling-in.ts';
import type { CompareModel } from './use-compare-model.ts';

/** By article, the sentence that the reader is at as a mode is opened: focused, or read in another mode. */
export function readerPlaces({ index, columns, focus }: CompareModel): ReadonlyMap<number, number> {
  const at = focus.ref ?? heldRef();
  return new Map(
    columns.shown.map((article) => {
      const there = at && (article === at.article ? at : tellingIn(index, at, article));
      return [article, there?.sentence ?? 0];
    }),
  );
}
