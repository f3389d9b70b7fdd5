import { stemmer } from 'stemmer';
import type { SentenceRef, Span } from '#src/core/model.ts';
import type { Row } from './build-rows.ts';
import type { StoryIndex } from './story-index.ts';

/** A place where the words looked for stand, in offsets into the sentence's text. */
export interface Hit extends Span {
  readonly ref: SentenceRef;
}

interface Word extends Span {
  readonly folded: string;
  readonly stem: string;
}

/** At most so many hits are found: beyond, stepping through them helps nobody. */
const mostHits = 2000;
/** Longest search (UTF-16 units) that is looked at. */
const longestQuery = 200;

/**
 * Where the words of `query` stand one after the other, in the order of the rows. Case, accents,
 * apostrophes and endings make no difference; the last word also finds words that begin with it.
 */
export function findHits(index: StoryIndex, rows: readonly Row[], query: string): Hit[] {
  const hits: Hit[] = [];
  const wanted = words(query.slice(0, longestQuery));
  if (wanted.length === 0) return hits;
  for (const { ref } of rows.flatMap((row) => row.cells.flat())) {
    const text = index.comparison.articles[ref.article]?.sentences[ref.sentence]?.text ?? '';
    for (const span of findIn(words(text), wanted)) {
      if (hits.length === mostHits) return hits;
      hits.push({ ref, ...span });
    }
  }
  return hits;
}

function findIn(text: readonly Word[], wanted: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + wanted.length <= text.length; at += 1) {
    const found = wanted.every((want, k) => matches(text[at + k], want, k === wanted.length - 1));
    const first = text[at];
    const last = text[at + wanted.length - 1];
    if (!found || !first || !last) continue;
    spans.push({ start: first.start, end: last.end });
    at += wanted.length - 1;
  }
  return spans;
}

function matches(word: Word | undefined, want: Word, isLast: boolean): boolean {
  if (!word) return false;
  return word.stem === want.stem || (isLast && word.folded.startsWith(want.folded));
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu), (match) => {
    const folded = fold(match[0]);
    const end = match.index + match[0].length;
    return { start: match.index, end, folded, stem: stemmer(folded) };
  });
}

/** Lower case, without accents, apostrophes and possessive endings. */
function fold(word: string): string {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]s$/, '').replaceAll(/['’]/g, '');
}
