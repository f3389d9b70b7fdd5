import { useMemo, useState } from 'react';
import type { Comparison, SentenceRef } from '#src/core/model.ts';
import { useAnnounce } from '../shared/announcer.tsx';
import { linksKey } from '../shared/kept-here.ts';
import { lateModule } from '../shared/late-module.ts';
import { nameSentence, type OwnLink } from './own-links.ts';

/** What makes the comparison the reader's own: few readers have links of their own. */
export const correcting = lateModule(() => import('./apply-own-links.ts'));

/** Has the reader corrected the story's comparison? */
export function hasOwnLinks(story: string): boolean {
  return read(story).length > 0;
}

/** The reader's own links of a story: kept in this browser, shown as the reader's own. */
export interface OwnLinks {
  /** In the order in which the reader made them. */
  readonly links: readonly OwnLink[];
  readonly link: (a: SentenceRef, b: SentenceRef) => void;
  readonly unlink: (a: SentenceRef, b: SentenceRef) => void;
  readonly undo: (link: OwnLink) => void;
  /** The sentence that is to be linked with the next one chosen. */
  readonly pending: SentenceRef | null;
  readonly begin: (ref: SentenceRef | null) => void;
}

/** More than a reader makes by hand. */
const mostLinks = 500;

/** The comparison as the reader has corrected it, and the ways to correct it. */
export function useOwnLinks(
  story: string,
  comparison: Comparison,
): { comparison: Comparison; own: OwnLinks } {
  const [links, setLinks] = useState(() => read(story));
  const [pending, begin] = useState<SentenceRef | null>(null);
  const announce = useAnnounce();
  const correct = correcting.useIt(links.length > 0);
  const corrected = useMemo(
    () => correct?.applyOwnLinks(comparison, links) ?? comparison,
    [correct, comparison, links],
  );

  const change = (next: readonly OwnLink[], words: string) => {
    setLinks(next);
    announce(write(story, next) ? words : `${words}; this browser does not keep it`);
  };
  const add = (one: SentenceRef, other: SentenceRef, isLinked: boolean) => {
    const a = nameSentence(comparison, one);
    const b = nameSentence(comparison, other);
    begin(null);
    if (!a || !b || links.length >= mostLinks) return;
    change([...links, { a, b, isLinked }], isLinked ? 'Linked' : 'Unlinked');
  };
  const own: OwnLinks = {
    links,
    link: (a, b) => add(a, b, true),
    unlink: (a, b) => add(a, b, false),
    undo: (gone) =>
      change(
        links.filter((link) => link !== gone),
        'Undone',
      ),
    pending,
    begin,
  };
  return { comparison: corrected, own };
}

function read(story: string): readonly OwnLink[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(linksKey(story)) ?? '[]');
    return Array.isArray(kept) ? kept.slice(0, mostLinks).flatMap(readLink) : [];
  } catch {
    // Storage is switched off, or holds what we did not write.
    return [];
  }
}

/** Field by field: what stands in storage may be anything. */
function readLink(kept: unknown): OwnLink[] {
  if (!Array.isArray(kept) || kept.length !== 5) return [];
  const [articleA, sentenceA, articleB, sentenceB, isLinked] = kept.map(String);
  return [
    {
      a: { article: articleA ?? '', sentence: sentenceA ?? '' },
      b: { article: articleB ?? '', sentence: sentenceB ?? '' },
      isLinked: isLinked === 'true',
    },
  ];
}

function write(story: string, links: readonly OwnLink[]): boolean {
  try {
    const rows = links.map(({ a, b, isLinked }) => [
      a.article,
      a.sentence,
      b.article,
      b.sentence,
      isLinked,
    ]);
    localStorage.setItem(linksKey(story), JSON.stringify(rows));
    return true;
  } catch {
    return false;
  }
}
