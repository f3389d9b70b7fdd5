import type { Article, SentenceRef } from '#src/core/model.ts';
import type { PagePlace } from '../shared/page-place.ts';
import { clearFrom, sentenceDomId } from './bring-into-view.ts';

/** Where a reader of the texts is: a place in an article's text, and how far down the window it stands (px). */
export interface TextPlace {
  readonly article: number;
  readonly offset: number;
  readonly top: number;
}

/** Where what was read in the texts stands in the rows of the compared articles. */
export type FoundAgain = (articles: readonly Article[]) => PagePlace | null;

/**
 * What is read on the screen, of the first of `articles` that has text there; null before the reader has
 * scrolled. The texts are `p[data-text]` elements, `article.start`.
 */
export function readTextPlace(articles: readonly number[]): TextPlace | null {
  if (window.scrollY === 0) return null;
  const clear = clearFrom();
  for (const article of articles) {
    for (const element of document.querySelectorAll(`[data-text^="${article}."]`)) {
      const { top, bottom, height } = element.getBoundingClientRect();
      if (bottom <= clear) continue;
      if (top >= window.innerHeight) break;
      const start = Number(element.getAttribute('data-text')?.split('.')[1]);
      const read = Math.max(0, clear - top) / Math.max(1, height);
      const offset = start + Math.floor(read * (element.textContent?.length ?? 0));
      return { article, offset, top: Math.max(top, clear) };
    }
  }
  return null;
}

/** The same place once the sentences stand in rows: at the nearest sentence of the article that is shown. */
export function placeInRows(articles: readonly Article[], place: TextPlace): PagePlace | null {
  const at = sentenceAt(articles, place);
  const order = [...(articles[place.article]?.sentences.keys() ?? [])].sort(
    (a, b) => Math.abs(a - at) - Math.abs(b - at),
  );
  const ids = order.map((sentence) => sentenceDomId({ article: place.article, sentence }));
  const id = ids.find((each) => document.getElementById(each) !== null);
  if (id === undefined) return null;
  return { y: window.scrollY, anchor: { id, top: place.top }, inner: {}, focus: null };
}

/** The sentence that is read while the texts stand on the page; null before the reader has scrolled. */
export function readInTexts(
  articles: readonly Article[],
  order: readonly number[],
): SentenceRef | null {
  const place = readTextPlace(order);
  return place && { article: place.article, sentence: sentenceAt(articles, place) };
}

/** The sentence that a place falls in, else the one after it. */
function sentenceAt(articles: readonly Article[], { article, offset }: TextPlace): number {
  const sentences = articles[article]?.sentences ?? [];
  const found = sentences.findIndex(({ end }) => end > offset);
  return found < 0 ? sentences.length - 1 : found;
}
