import type { BlockKind } from '../model.ts';
import { isClosingCredit } from './caption-rules.ts';
import { findTitle } from './find-title.ts';
import { beginsAsCaption } from './is-caption.ts';
import { isBareName } from './is-byline.ts';
import { endsAsSentence, isCrosshead, isMarkedHeading } from './is-headline.ts';
import { type Judgement, judgeLine } from './judge-line.ts';
import { markSections } from './mark-sections.ts';
import type { TextChunk } from './text-chunk.ts';

/** Lines below the headline among which the author's bare name may stand. */
const BELOW_TITLE = 6;
/** A line this long that ends as a sentence does is the article's own text, in UTF-16 units. */
const BODY = 60;
/** Most words of a tag or link. */
const TAG_WORDS = 6;
/** Longest caption above a credit of its own, in UTF-16 units. */
const CAPTION = 300;

/**
 * The kind of every chunk, in order. `title` is a headline known from elsewhere (a story's
 * `story.json`); without one, the first free line is the headline if it reads like one, else there
 * is none.
 */
export function classifyChunks(chunks: readonly TextChunk[], title: string | null): BlockKind[] {
  const judgements = chunks.map((chunk, i) => judgeLine(chunk, i === 0));
  const titleAt = findTitle(chunks, judgements, title);
  const headline = judgements[titleAt];
  if (headline) headline.kind = 'title';
  markSections(chunks, judgements, titleAt);
  keepLastParagraph(chunks, judgements);
  markAuthor(chunks, judgements, titleAt);
  markCaptions(chunks, judgements);
  markTail(chunks, judgements);
  markCrossheads(chunks, judgements, titleAt);
  return judgements.map(({ kind }) => kind ?? 'paragraph');
}

/** "… he said. (Daily News/Reuters)" behind the last paragraph is the report's credit, not a picture's. */
function keepLastParagraph(chunks: readonly TextChunk[], judgements: readonly Judgement[]): void {
  const last = judgements.findLastIndex(({ kind }) => kind === null || kind === 'caption');
  const judgement = judgements[last];
  if (judgement?.kind !== 'caption') return;
  if (isClosingCredit(chunks[last]?.text ?? '')) judgement.kind = null;
}

/** A bare name between the headline and the first paragraph is the author's. */
function markAuthor(
  chunks: readonly TextChunk[],
  judgements: readonly Judgement[],
  titleAt: number,
): void {
  if (titleAt < 0) return;
  for (const [i, chunk] of chunks.slice(titleAt + 1, titleAt + 1 + BELOW_TITLE).entries()) {
    if (endsAsSentence(chunk.text) && chunk.length >= BODY) return;
    const judgement = judgements[titleAt + 1 + i];
    if (judgement?.kind === null && isBareName(chunk.text)) judgement.kind = 'byline';
  }
}

/** The line without a full stop above a picture's credit is the picture's caption. */
function markCaptions(chunks: readonly TextChunk[], judgements: readonly Judgement[]): void {
  for (const [i, { text, length }] of chunks.entries()) {
    const judgement = judgements[i];
    if (judgement?.kind !== null || endsAsSentence(text) || length > CAPTION) continue;
    const credit = judgements[i + 1]?.kind === 'caption' && chunks[i + 1];
    if (credit && beginsAsCaption(credit.text)) judgement.kind = 'caption';
  }
}

/** Two or more short lines without a full stop at the file's end are tags or links. */
function markTail(chunks: readonly TextChunk[], judgements: readonly Judgement[]): void {
  const own = [...chunks.keys()].filter((i) => judgements[i]?.kind === null);
  const isText = (i: number) => {
    const text = chunks[i]?.text ?? '';
    return endsAsSentence(text) || text.split(' ').length > TAG_WORDS;
  };
  const tail = own.slice(own.findLastIndex(isText) + 1);
  if (tail.length < 2 || tail.length === own.length) return;
  for (const i of tail) {
    const judgement = judgements[i];
    if (judgement) judgement.kind = 'furniture';
  }
}

/** A short line without a full stop that stands above a paragraph heads it. */
function markCrossheads(
  chunks: readonly TextChunk[],
  judgements: readonly Judgement[],
  titleAt: number,
): void {
  let below: TextChunk | undefined;
  for (let i = chunks.length - 1; i > titleAt; i--) {
    const chunk = chunks[i];
    const judgement = judgements[i];
    if (!chunk || judgement?.kind !== null) continue;
    const heads = below && endsAsSentence(below.text) && below.length > chunk.length;
    if (isMarkedHeading(chunk.text) || (heads && isCrosshead(chunk.text)))
      judgement.kind = 'crosshead';
    else below = chunk;
  }
}
