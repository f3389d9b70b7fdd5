import { isHeadline } from './is-headline.ts';
import type { Judgement } from './judge-line.ts';
import type { TextChunk } from './text-chunk.ts';

/** Most lines between the file's start and its headline. */
const HEAD = 12;
/** Most words of a headline that ends with a full stop. */
const MOST_WORDS = 20;

/**
 * The index of the headline, -1 if there is none: the line that has the words of a title known from
 * elsewhere, else the first free line if it reads like a headline and has text below it.
 */
export function findTitle(
  chunks: readonly TextChunk[],
  judgements: readonly Judgement[],
  known: string | null,
): number {
  const named = known === null ? -1 : findWords(chunks, known);
  if (named >= 0) return named;
  const at = judgements.findIndex(({ kind }) => kind === null);
  const line = chunks[at];
  if (!line || at >= HEAD || line.length > line.text.length + 40) return -1;
  if (!judgements.some(({ kind }, i) => i > at && kind === null)) return -1;
  return isHeadline(line.text) || isStoppedHeadline(line.text, judgements[at + 1]) ? at : -1;
}

function findWords(chunks: readonly TextChunk[], title: string): number {
  const plain = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = plain(title);
  return chunks.slice(0, HEAD).findIndex((chunk) => plain(chunk.text) === wanted);
}

/** A headline with a full stop is known by the byline or date below it. */
function isStoppedHeadline(line: string, below: Judgement | undefined): boolean {
  if (line.split(' ').length > MOST_WORDS || line.endsWith(':')) return false;
  return below?.kind === 'byline' || below?.kind === 'dateline';
}
