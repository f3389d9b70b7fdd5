import type { Span } from '../model.ts';
import type { Passage } from './read-passage.ts';
import { PLAIN_SAYING, SAYING_VERBS } from './saying-verbs.ts';
import { isSaying, rangeSpan, subjectBefore } from './speaker-phrases.ts';
import { findSpeaking, type Speaking } from './speakers.ts';
import { startAt } from './token-at.ts';

/**
 * Who is said to have said the unmarked words `words` of a sentence: a speech tag after them, a verb of
 * saying before them, or, for words in the first person, the tag with which the next sentence ends. Null
 * if the article says so itself.
 */
export function reportOf(passage: Passage, sentence: number, words: Span): Speaking | null {
  const here = passage.sentences[sentence];
  if (!here) return null;
  const { tokens } = passage;
  let opening = here.first;
  while (opening < here.last && startAt(tokens, opening) < words.start) opening++;
  let closing = opening;
  while (closing < here.last && startAt(tokens, closing) < words.end) closing++;
  const before = { first: here.first, last: opening };
  const after = { first: closing, last: here.last };
  return (
    findSpeaking({ tokens, before, after, whole: true }) ??
    verbInside(passage, opening, closing) ??
    (inFirstPerson(passage, opening, closing) ? tagOfNext(passage, sentence) : null)
  );
}

/** "If Russia invades, she said, there will be …": the tag stands within the words. */
function verbInside(passage: Passage, first: number, last: number): Speaking | null {
  for (let at = first + 1; at < last; at++) {
    const token = passage.tokens[at];
    if (
      !token ||
      !isSaying(passage.tokens, at) ||
      !PLAIN_SAYING.has(SAYING_VERBS.get(token.key) ?? '')
    )
      continue;
    const range = subjectBefore(passage.tokens, at, first);
    const speaker =
      range && !inFirstPerson(passage, range.first, range.last)
        ? rangeSpan(passage.tokens, range)
        : null;
    if (speaker) return { speaker, verb: { start: token.start, end: token.end } };
  }
  return null;
}

function inFirstPerson(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (/^(?:i|we|our|my|us)$/.test(passage.tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** "…, he told reporters." at the end of the sentence after. */
function tagOfNext(passage: Passage, sentence: number): Speaking | null {
  const here = passage.sentences[sentence];
  const next = passage.sentences[sentence + 1];
  if (!here || !next || next.paragraph !== here.paragraph) return null;
  for (let at = next.last - 1; at > next.first; at--) {
    if (passage.tokens[at]?.text !== ',') continue;
    const after = { first: at, last: next.last };
    const before = { first: at, last: at };
    return findSpeaking({ tokens: passage.tokens, before, after, whole: true });
  }
  return null;
}
