import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import { endsAsSentence, isHeadline } from './is-headline.ts';
import type { Judgement } from './judge-line.ts';
import { readPlaceLine } from './read-place.ts';
import type { TextChunk } from './text-chunk.ts';

/** Most lines between the file's start and its headline. */
const HEAD = 12;
/** Most words of a headline that ends with a full stop. */
const MOST_WORDS = 20;
/** Most lines from a site's name to the headline. */
const BELOW_MASTHEAD = 4;
/** Longest headline, in UTF-16 units. */
const LONGEST = 300;

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
  const at = firstFree(chunks, judgements);
  const line = chunks[at];
  const last = judgements.findLastIndex(({ kind }) => kind === null);
  if (!line || at >= HEAD || at === last || line.length > LONGEST) return -1;
  return isHeadline(line.text) || isConfirmed(line.text, chunks[at + 1], judgements[at + 1])
    ? at
    : -1;
}

/** A headline with a full stop is known by the byline, date or place line below it. */
function isConfirmed(line: string, below?: TextChunk, judgement?: Judgement): boolean {
  const words = line.split(' ').length;
  if (words < 3 || words > MOST_WORDS || line.endsWith(':')) return false;
  if (judgement?.kind === 'byline' || judgement?.kind === 'dateline') return true;
  return below !== undefined && readPlaceLine(below.text, '') !== null;
}

/** The first free line; a site's name above the headline is furniture. */
function firstFree(chunks: readonly TextChunk[], judgements: readonly Judgement[]): number {
  const first = judgements.findIndex(({ kind }) => kind === null);
  const second = judgements.findIndex(({ kind }, i) => i > first && kind === null);
  const judgement = judgements[first];
  if (!judgement || second < 0 || second - first > BELOW_MASTHEAD) return first;
  if (!isMasthead(chunks[first]?.text ?? '', chunks[second]?.text ?? '')) return first;
  judgement.kind = 'furniture';
  return second;
}

/** Up to three capitalised words above a longer headline. */
function isMasthead(line: string, below: string): boolean {
  if (line.split(' ').length > 3 || below.split(' ').length < 4) return false;
  return isTitleCase(line) && !endsAsSentence(line) && isHeadline(below);
}

function isTitleCase(name: string): boolean {
  return name.split(' ').every((word) => word.startsWith('&') || beginsWithCapital(word));
}

const SIGNS = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

function findWords(chunks: readonly TextChunk[], title: string): number {
  const plain = (s: string) => s.toLowerCase().replace(SIGNS(s), '');
  const wanted = plain(title);
  return chunks.slice(0, HEAD).findIndex((chunk) => plain(chunk.text) === wanted);
}
