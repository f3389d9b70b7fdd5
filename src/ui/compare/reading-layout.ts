import { sentenceDomId } from './bring-into-view.ts';
import type { Columns } from './choose-columns.ts';
import { readingBlocks } from './reading-blocks.ts';
import type { Anchor } from './reading-anchors.ts';
import type { Extent } from './ribbon-path.ts';
import type { StoryIndex } from './story-index.ts';
import type { Article, SentenceRef } from '#src/core/model.ts';

/** The scrolling elements of the columns, by article. */
export type ColumnElements = ReadonlyMap<number, HTMLElement>;

/** Where the sentences of the columns stand, measured once per layout: reading the layout at each scroll would jank. */
export interface ReadingLayout {
  /** Notes how far the columns are scrolled; for all that is asked until the next time. */
  readonly look: () => void;
  /**
   * Of a sentence, in pixels from the top of its column's content; null where there is none. Exact
   * around what is seen of the column; elsewhere its share of its block, which may never have been laid
   * out: to measure it would lay out the whole article.
   */
  readonly extent: (ref: SentenceRef) => Extent | null;
  /** The sentences of an article that are seen now, and some around them; `end` is the one after the last. */
  readonly seen: (article: number) => { readonly start: number; readonly end: number };
  readonly heights: ReadonlyMap<number, number>;
  /** By `from to`, filled as columns are followed. */
  readonly anchors: Map<string, Anchor[]>;
}

/** Heights of the window above and below it in which sentences of a long story are measured. */
const AROUND = 1;

/** Sentences beside each other from which on what is out of sight is not laid out (reading.css). */
const MANY = 400;

/** Are there so many sentences that those out of sight are left alone? */
export function isLong({ comparison }: StoryIndex, { shown }: Columns): boolean {
  const count = (at: number) => comparison.articles[at]?.sentences.length ?? 0;
  return shown.reduce((sum, at) => sum + count(at), 0) > MANY;
}

export function measureColumns(
  index: StoryIndex,
  columns: Columns,
  elements: ColumnElements,
): ReadingLayout {
  const measured = new Map<number, ColumnLayout>();
  const heights = new Map<number, number>();
  const around = isLong(index, columns) ? AROUND : Infinity;
  for (const at of columns.shown) {
    const element = elements.get(at);
    const article = index.comparison.articles[at];
    if (!element || !article) continue;
    heights.set(at, element.scrollHeight);
    measured.set(at, measureColumn(at, article, { element, around }));
  }
  return {
    look: () => measured.forEach((column) => column.look()),
    extent: (ref) => measured.get(ref.article)?.extent(ref.sentence) ?? null,
    seen: (article) => measured.get(article)?.seen() ?? { start: 0, end: 0 },
    heights,
    anchors: new Map(),
  };
}

interface ColumnLayout {
  readonly look: () => void;
  readonly extent: (sentence: number) => Extent | null;
  readonly seen: () => { readonly start: number; readonly end: number };
}

function measureColumn(
  at: number,
  article: Article,
  { element, around }: { element: HTMLElement; around: number },
): ColumnLayout {
  const origin = element.getBoundingClientRect().top - element.scrollTop;
  const places = sentencePlaces(article);
  const blocks = Array.from(element.querySelectorAll('.reading-block'), (block): Extent => {
    const { top, bottom } = block.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  });
  const exact = new Map<number, Extent>();
  const window = { from: 0, to: 0 };
  const look = () => {
    window.from = element.scrollTop;
    window.to = element.scrollTop + element.clientHeight;
  };
  look();
  const isWithin = ({ top, bottom }: Extent, margin: number) => {
    const room = margin === 0 ? 0 : margin * (window.to - window.from);
    return bottom > window.from - room && top < window.to + room;
  };
  const extent = (sentence: number): Extent | null => {
    const known = exact.get(sentence);
    if (known) return known;
    const place = places[sentence];
    const block = place && blocks[place.block];
    if (!block) return null;
    const ref = { article: at, sentence };
    const own = isWithin(block, around) ? document.getElementById(sentenceDomId(ref)) : null;
    if (!own) return shareOf(block, place);
    const box = own.getBoundingClientRect();
    const now = element.getBoundingClientRect().top - element.scrollTop;
    const found = { top: box.top - now, bottom: box.bottom - now };
    exact.set(sentence, found);
    return found;
  };
  const seen = () => {
    const near = blocks.map((block) => isWithin(block, 0));
    const [first, last] = [near.indexOf(true), near.lastIndexOf(true)];
    const start = places.findIndex(({ block }) => block === first);
    const end = places.findLastIndex(({ block }) => block === last) + 1;
    return first < 0 ? { start: 0, end: 0 } : { start, end };
  };
  return { look, extent, seen };
}

interface SentencePlace {
  /** The how-manieth block of sentences it stands in. */
  readonly block: number;
  /** From where to where of the block's text it reaches (0..1). */
  readonly from: number;
  readonly to: number;
}

const placesOf = new WeakMap<Article, SentencePlace[]>();

function sentencePlaces(article: Article): SentencePlace[] {
  const known = placesOf.get(article);
  if (known) return known;
  const places = readingBlocks(article)
    .filter(({ sentences }) => sentences.length > 0)
    .flatMap(({ sentences }, block) => {
      const start = article.sentences[sentences[0] ?? 0]?.start ?? 0;
      const end = article.sentences[sentences.at(-1) ?? 0]?.end ?? start;
      const share = (offset: number) => (offset - start) / Math.max(1, end - start);
      return sentences.map((sentence) => ({
        block,
        from: share(article.sentences[sentence]?.start ?? start),
        to: share(article.sentences[sentence]?.end ?? end),
      }));
    });
  placesOf.set(article, places);
  return places;
}

function shareOf({ top, bottom }: Extent, { from, to }: SentencePlace): Extent {
  return { top: top + from * (bottom - top), bottom: top + to * (bottom - top) };
}
