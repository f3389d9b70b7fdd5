import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Comparison, SentenceRef } from '#src/core/model.ts';
import { findSentence, type OwnLink } from './own-links.ts';
import { isSameSentence } from './resolve-focus.ts';
import { refKey } from './story-index.ts';

/** The sentences that the reader parted a sentence from, and has not linked with it since. */
export function partedFrom(
  comparison: Comparison,
  links: readonly OwnLink[],
  ref: SentenceRef,
): SentenceRef[] {
  const parted = new Map<string, SentenceRef>();
  for (const link of links) {
    const other = otherEnd(comparison, link, ref);
    if (!other) continue;
    if (link.isLinked) parted.delete(refKey(other));
    else parted.set(refKey(other), other);
  }
  return [...parted.values()];
}

/** What the reader did last with a sentence; if nothing, what the reader did last at all. */
export function lastOwnLink(
  comparison: Comparison,
  links: readonly OwnLink[],
  ref: SentenceRef,
): OwnLink | undefined {
  return links.findLast((link) => otherEnd(comparison, link, ref)) ?? links.at(-1);
}

/** "Undo unlinking A from E", "Undo linking B with A". */
export function undoWords(comparison: Comparison, { a, b, isLinked }: OwnLink): string {
  const letter = (article: string) =>
    siglum(comparison.articles.findIndex(({ id }) => id === article));
  return isLinked
    ? `Undo linking ${letter(a.article)} with ${letter(b.article)}`
    : `Undo unlinking ${letter(a.article)} from ${letter(b.article)}`;
}

/** Enough of a sentence to know it by. */
export function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}

function otherEnd(comparison: Comparison, link: OwnLink, ref: SentenceRef): SentenceRef | null {
  const a = findSentence(comparison, link.a);
  const b = findSentence(comparison, link.b);
  if (!a || !b) return null;
  if (isSameSentence(a, ref)) return b;
  return isSameSentence(b, ref) ? a : null;
}
