import { sentenceDomId } from './bring-into-view.ts';
import type { Columns } from './choose-columns.ts';
import type { Anchor } from './reading-anchors.ts';
import type { Extent } from './ribbon-path.ts';
import { refKey, type StoryIndex } from './story-index.ts';

/** The scrolling elements of the columns, by article. */
export type ColumnElements = ReadonlyMap<number, HTMLElement>;

/** Where the sentences of the columns stand, measured once per layout: reading the layout at each scroll would jank. */
export interface ReadingLayout {
  /** By sentence, in pixels from the top of its column's content. */
  readonly extents: ReadonlyMap<string, Extent>;
  readonly heights: ReadonlyMap<number, number>;
  /** By `from to`, filled as columns are followed. */
  readonly anchors: Map<string, Anchor[]>;
}

export function measureColumns(
  index: StoryIndex,
  columns: Columns,
  elements: ColumnElements,
): ReadingLayout {
  const extents = new Map<string, Extent>();
  const heights = new Map<number, number>();
  for (const article of columns.shown) {
    const column = elements.get(article);
    if (!column) continue;
    heights.set(article, column.scrollHeight);
    const origin = column.getBoundingClientRect().top - column.scrollTop;
    const sentences = index.comparison.articles[article]?.sentences.length ?? 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const ref = { article, sentence };
      const box = document.getElementById(sentenceDomId(ref))?.getBoundingClientRect();
      if (box) extents.set(refKey(ref), { top: box.top - origin, bottom: box.bottom - origin });
    }
  }
  return { extents, heights, anchors: new Map() };
}
