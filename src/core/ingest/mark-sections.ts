import { endsAsSentence } from './is-headline.ts';
import type { Judgement } from './judge-line.ts';
import type { Section } from './line-rule.ts';
import type { TextChunk } from './text-chunk.ts';

/** A line this long that ends as a sentence does is the article's own text, in UTF-16 units. */
const BODY = 60;
/** Headlines end with a full stop more rarely: then this many characters are text. */
const STOPPED_BODY = 30;
/** Even behind "Next article" a line this long is text. */
const LONG_BODY = 200;

/** Furniture that takes other lines with it: lists of headlines, neighbours, comment forms. */
export function markSections(
  chunks: readonly TextChunk[],
  judgements: readonly Judgement[],
  titleAt: number,
): void {
  const total = chunks.reduce((sum, { length }) => sum + length, 0);
  let seen = 0;
  let section: Section | undefined;
  for (const [i, chunk] of chunks.entries()) {
    const judgement = judgements[i];
    if (!judgement) continue;
    const opened = i > titleAt ? judgement.rule?.section : undefined;
    // A comment form in the upper half stands above the text, not below it.
    if (opened) section = opened === 'rest' && seen * 2 < total ? 'one' : opened;
    else if (section) section = takeLine(chunk, judgement, section, seen * 2 > total);
    seen += chunk.length;
  }
}

/** Takes the line into the section, or ends the section; returns what goes on. */
function takeLine(
  { text, length }: TextChunk,
  judgement: Judgement,
  section: Section,
  below: boolean,
): Section | undefined {
  if (section !== 'rest' && judgement.kind !== null) {
    // Dates below the text belong to the articles listed there.
    if (judgement.kind === 'dateline' && below) judgement.kind = 'furniture';
    return judgement.kind === 'title' ? undefined : section;
  }
  if (section !== 'rest' && isBody(text, length, section)) return undefined;
  judgement.kind = 'furniture';
  return section === 'one' ? undefined : section;
}

function isBody(text: string, length: number, section: Section): boolean {
  if (section === 'one') return endsAsSentence(text) && length >= LONG_BODY;
  return length >= (/\.["”’)]?$|["”]\.$/.test(text) ? STOPPED_BODY : BODY) && endsAsSentence(text);
}
