import type { BlockKind } from '../model.ts';
import { isBareName, isByline } from './is-byline.ts';
import { isCaption } from './is-caption.ts';
import { isDateline } from './is-dateline.ts';
import { endsAsSentence, isCrosshead, isHeadline } from './is-headline.ts';
import { LINE_RULES, type LineRule } from './line-rules.ts';
import type { TextChunk } from './text-chunk.ts';

/** A line this long that ends as a sentence does is the article's own text. */
const BODY = 60;
/** Most lines between the file's start and its headline. */
const HEAD = 12;

interface Verdict {
  kind: BlockKind | null;
  readonly rule: LineRule | null;
}

/**
 * The kind of every chunk, in order. `title` is a headline known from elsewhere (a story's
 * `story.json`); without one, the first free line is the headline if it reads like one, else there is none.
 */
export function classifyChunks(chunks: readonly TextChunk[], title: string | null): BlockKind[] {
  const verdicts = chunks.map((chunk, i) => judgeAlone(chunk, i === 0));
  const titleAt = findTitle(chunks, verdicts, title);
  const verdict = verdicts[titleAt];
  if (verdict) verdict.kind = 'title';
  markSections(chunks, verdicts, titleAt);
  markHead(chunks, verdicts, titleAt);
  markCrossheads(chunks, verdicts, titleAt);
  markTail(chunks, verdicts);
  return verdicts.map(({ kind }) => kind ?? 'paragraph');
}

/** What the line says of itself, without its neighbours. */
function judgeAlone({ text, length }: TextChunk, first: boolean): Verdict {
  if (length > 600) return { kind: null, rule: null };
  if (isDateline(text)) return { kind: 'dateline', rule: null };
  const rule = LINE_RULES.find((r) => !(first && r.belowHead) && r.pattern.test(text)) ?? null;
  if (rule) return { kind: rule.kind, rule };
  if (isByline(text)) return { kind: 'byline', rule: null };
  return { kind: isCaption(text) ? 'caption' : null, rule: null };
}

/** The index of the headline, -1 if there is none. */
function findTitle(
  chunks: readonly TextChunk[],
  verdicts: readonly Verdict[],
  title: string | null,
): number {
  if (title !== null) {
    const known = chunks.slice(0, HEAD).findIndex((c) => sameWords(c.text, title));
    if (known >= 0) return known;
  }
  const at = verdicts.findIndex(({ kind }) => kind === null);
  const line = chunks[at];
  if (!line || at >= HEAD || line.length > 600) return -1;
  if (!chunks.slice(at + 1).some((_, i) => verdicts[at + 1 + i]?.kind === null)) return -1;
  if (isHeadline(line.text)) return at;
  // A headline with a full stop is known by the byline or date below it.
  const below = verdicts[at + 1]?.kind;
  const short = line.text.split(' ').length <= 20 && !line.text.endsWith(':');
  return short && (below === 'byline' || below === 'dateline') ? at : -1;
}

function sameWords(a: string, b: string): boolean {
  const plain = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(a) === plain(b);
}

/** Furniture that takes other lines with it: lists of headlines, neighbours, comment forms. */
function markSections(
  chunks: readonly TextChunk[],
  verdicts: readonly Verdict[],
  titleAt: number,
): void {
  let seen = 0;
  const total = chunks.reduce((sum, c) => sum + c.length, 0);
  let section: LineRule['section'];
  for (const [i, verdict] of verdicts.entries()) {
    const chunk = chunks[i];
    if (!chunk) continue;
    const opened = i > titleAt ? verdict.rule?.section : undefined;
    // A comment form in the upper half stands above the text, not below it.
    if (opened) section = opened === 'rest' && seen * 2 < total ? 'one' : opened;
    else if (section) section = takeLine(chunk, verdict, section);
    seen += chunk.length;
  }
}

/** Takes the line into the section, or ends the section; returns what goes on. */
function takeLine(
  chunk: TextChunk,
  verdict: Verdict,
  section: NonNullable<LineRule['section']>,
): LineRule['section'] {
  if (verdict.kind === 'title') return undefined;
  if (section === 'rest') {
    verdict.kind = 'furniture';
    return 'rest';
  }
  if (verdict.kind !== null) return section;
  const body = endsAsSentence(chunk.text) && chunk.length >= BODY;
  if (body && (section === 'headlines' || chunk.length > 200)) return undefined;
  verdict.kind = 'furniture';
  return section === 'one' ? undefined : section;
}

/** A bare name between the headline and the first paragraph is the author's. */
function markHead(
  chunks: readonly TextChunk[],
  verdicts: readonly Verdict[],
  titleAt: number,
): void {
  if (titleAt < 0) return;
  for (let i = titleAt + 1; i < chunks.length && i <= titleAt + 6; i++) {
    const chunk = chunks[i];
    const verdict = verdicts[i];
    if (!chunk || !verdict || (endsAsSentence(chunk.text) && chunk.length >= BODY)) return;
    if (verdict.kind === null && isBareName(chunk.text)) verdict.kind = 'byline';
  }
}

/** A short line without a full stop that stands above a paragraph heads it. */
function markCrossheads(
  chunks: readonly TextChunk[],
  verdicts: readonly Verdict[],
  titleAt: number,
): void {
  for (const [i, verdict] of verdicts.entries()) {
    const chunk = chunks[i];
    if (!chunk || i <= titleAt || verdict.kind !== null || !isCrosshead(chunk.text)) continue;
    const below = chunks.findIndex((_, j) => j > i && verdicts[j]?.kind === null);
    const next = chunks[below];
    if (next && endsAsSentence(next.text) && next.length > chunk.length) verdict.kind = 'crosshead';
  }
}

/** Two or more short lines without a full stop at the file's end are tags or links. */
function markTail(chunks: readonly TextChunk[], verdicts: readonly Verdict[]): void {
  const tail: Verdict[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i];
    const verdict = verdicts[i];
    if (!chunk || !verdict) continue;
    if (verdict.kind !== null && verdict.kind !== 'crosshead') continue;
    if (endsAsSentence(chunk.text) || chunk.text.split(' ').length > 6) break;
    tail.push(verdict);
  }
  if (tail.length < 2 || tail.length === chunks.length) return;
  for (const verdict of tail) verdict.kind = 'furniture';
}
