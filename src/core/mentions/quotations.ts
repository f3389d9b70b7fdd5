import type { Quotation, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import type { Token } from '../words/tokenize.ts';
import { findMarkedWords, type MarkedWords } from './quotation-marks.ts';
import { readPassage, type Passage } from './read-passage.ts';
import type { TokenRange } from './speaker-phrases.ts';
import { findSpeaking, type Speaking } from './speakers.ts';
import { startAt } from './token-at.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** The quotations of a bare text, in order, each with who is said to have said it. */
export function findQuotations(text: string): Quotation[] {
  return quotationsIn(readPassage(text));
}

/**
 * The quotations of a passage. One that goes on over several paragraphs is one quotation a paragraph.
 * A quotation without words of its own beside it takes the speaker of the one before it in its
 * paragraph, or of the paragraph before if that is left open or announces it with a colon. Found once per passage.
 */
export const quotationsIn = oncePer((passage: Passage): Quotation[] => {
  const found: Quotation[] = [];
  let running: Speaking | null = null;
  let at = 0;
  for (const paragraph of passage.paragraphs) {
    const marked = findMarkedWords(passage.text, paragraph.start, paragraph.end);
    while (startAt(passage.tokens, at) < paragraph.start) at++;
    const own = speakingsOf(passage, paragraph, marked, at);
    const inherited = beginsParagraph(passage, paragraph, marked[0]) ? running : null;
    const speakings = withRunning(passage, marked, own, inherited);
    marked.forEach(({ start, end }, i) => {
      const { speaker = null, verb = null } = speakings[i] ?? {};
      found.push({ start, end, speaker, verb });
    });
    const current = speakings.findLast((speaking) => speaking !== null) ?? null;
    running = carriesOn(passage, paragraph, marked)
      ? (current ?? running)
      : announced(passage, paragraph, at);
  }
  return found;
});

/**
 * Quotations without a speaker of their own: speech takes the one before it in the paragraph, the
 * first of a paragraph what runs on from the one before, or the one named after it; a few quoted words
 * only that of their own sentence.
 */
function withRunning(
  passage: Passage,
  marked: readonly MarkedWords[],
  own: readonly (Speaking | null)[],
  inherited: Speaking | null,
): (Speaking | null)[] {
  let current: Speaking | null = inherited ?? own.find((speaking) => speaking !== null) ?? null;
  return marked.map(({ start }, i) => {
    const speech = startsAnew(passage.text, start) || sameSentence(passage, marked[i - 1], start);
    const speaking = own[i] ?? (speech ? current : null);
    current = speaking ?? current;
    return speaking;
  });
}

function speakingsOf(
  passage: Passage,
  paragraph: Span,
  marked: readonly MarkedWords[],
  from: number,
): (Speaking | null)[] {
  let at = from;
  let floor = from;
  return marked.map((words, i) => {
    while (startAt(passage.tokens, at) < words.start) at++;
    const opening = at;
    while (startAt(passage.tokens, at) < words.end) at++;
    const closing = at;
    const limit = Math.min(marked[i + 1]?.start ?? paragraph.end, paragraph.end);
    const result = findSpeaking({
      tokens: passage.tokens,
      before: { first: sentenceStart(passage, opening, floor), last: opening },
      after: { first: closing, last: tokenBefore(passage.tokens, closing, limit) },
      whole: isWhole(passage.text, words),
    });
    floor = closing;
    return result;
  });
}

/** The first token of the sentence in which `at` stands, not before `floor`. */
function sentenceStart(passage: Passage, at: number, floor: number): number {
  for (let left = at - 1; left >= Math.max(floor, at - 80); left--) {
    const token = passage.tokens[left];
    if (
      token &&
      /^[.?!]$/.test(token.text) &&
      /\s/.test(passage.text[token.end] ?? '') &&
      !isInitial(passage.tokens, left)
    )
      return left + 1;
  }
  return Math.max(floor, at - 80);
}

function isInitial(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1];
  return (
    tokens[dot]?.text === '.' &&
    before !== undefined &&
    beginsWithCapital(before.text) &&
    before.text.length <= 3
  );
}

function tokenBefore(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < from + 60 && (tokens[at]?.start ?? Infinity) < limit) at++;
  return at;
}

/** Whole speech, not a few quoted words: a mark of punctuation before the closing mark, or a capital at its start. */
function isWhole(text: string, words: Span): boolean {
  const inside = text.slice(words.end - 3, words.end).replace(/[\s"”“’']+$/, '');
  return /[,.?!…;—-]$/.test(inside);
}

/** Does no sentence end between the quotation before and this one? */
function sameSentence(passage: Passage, before: MarkedWords | undefined, start: number): boolean {
  if (!before || start - before.end > 300) return false;
  const between = passage.text.slice(before.end - 2, start);
  return !ENDS_BETWEEN(between).test(between);
}

/** Does the quotation begin with a capital, so that it is speech and not a few words? */
function startsAnew(text: string, start: number): boolean {
  const begin = text.slice(start, start + 14);
  return CAPITAL_FIRST(begin).test(begin);
}

function beginsParagraph(
  passage: Passage,
  paragraph: Span,
  first: MarkedWords | undefined,
): boolean {
  const start = first?.start ?? paragraph.end;
  return (
    passage.text.slice(paragraph.start, Math.min(start, paragraph.start + 40)).trim() === '' &&
    start - paragraph.start < 40
  );
}

/** Does the speaker of this paragraph go on in a next one that opens with a quotation? */
function carriesOn(passage: Passage, paragraph: Span, marked: readonly MarkedWords[]): boolean {
  const last = marked.at(-1);
  return (
    last !== undefined && (!last.closed || passage.text.slice(last.end, paragraph.end).length < 160)
  );
}

/** "Smith continued:" at the end of a paragraph announces the quotation of the next. */
function announced(passage: Passage, paragraph: Span, from: number): Speaking | null {
  const last = tokenBeforeEnd(passage, paragraph, from);
  if (passage.tokens[last - 1]?.text !== ':') return null;
  const range: TokenRange = { first: sentenceStart(passage, last, from), last };
  const nothing = { first: last, last };
  return findSpeaking({ tokens: passage.tokens, before: range, after: nothing, whole: true });
}

function tokenBeforeEnd(passage: Passage, paragraph: Span, from: number): number {
  let at = from;
  while (startAt(passage.tokens, at) < paragraph.end) at++;
  return at;
}

const ENDS_BETWEEN = letterPattern(String.raw`[.?!]\s+\p{Lu}`);

const CAPITAL_FIRST = letterPattern(String.raw`^[^\p{L}]{1,12}\p{Lu}`);
