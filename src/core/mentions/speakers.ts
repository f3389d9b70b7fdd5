import type { Span } from '../model.ts';
import type { Token } from '../words/tokenize.ts';
import { PLAIN_SAYING, SAYING_VERBS } from './saying-verbs.ts';
import {
  inverts,
  isSaying,
  isShort,
  phraseFrom,
  rangeSpan,
  subjectBefore,
  type TokenRange,
} from './speaker-phrases.ts';

/** Who is said to have said something, and the verb. */
export interface Speaking {
  readonly speaker: Span;
  readonly verb: Span | null;
}

/** The words around a quotation that may name its speaker, as token ranges outside all quotation marks. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** Between the end of the quotation and the end of its sentence or the next quotation. */
  readonly after: TokenRange;
  /** Between the beginning of its sentence, or the quotation before it, and the quotation. */
  readonly before: TokenRange;
  /** Do the quoted words make up a clause, closed by a comma or a full stop inside the marks? */
  readonly whole: boolean;
}

/** How far after a quotation its speech tag begins, in tokens. */
const TAG_REACH = 14;

/** The speaker of a quotation by the words beside it: tags after it first, then before, then "according to". */
export function findSpeaking(around: Surroundings): Speaking | null {
  return (
    (around.whole ? tagAfter(around) : null) ??
    signed(around) ??
    introduced(around) ??
    sayingBefore(around) ??
    accordingTo(around.tokens, around.before) ??
    accordingTo(around.tokens, around.after) ??
    tagAfter(around)
  );
}

/** `said Smith`, `Smith said`, `Smith, the farmer, told reporters` right after the closing mark. */
function tagAfter({ tokens, after }: Surroundings): Speaking | null {
  let first = after.first;
  while (
    first < after.last &&
    tokens[first]?.kind === 'mark' &&
    /^[,.;:–—-]$/.test(tokens[first]?.text ?? '')
  )
    first++;
  const opener = tokens[first];
  if (first >= after.last) return null;
  if (inverts(opener)) {
    const subject = phraseFrom(tokens, first + 1, after.last);
    if (subject && startsSubject(tokens, subject.first)) return speaking(tokens, subject, first);
  }
  const limit = Math.min(after.last, first + TAG_REACH);
  for (let at = first; at < limit; at++) {
    if (isStop(tokens, at)) return null;
    if (!isTagVerb(tokens[at])) continue;
    const subject = subjectBefore(tokens, at, first);
    if (subject && subject.first <= first + 2) return speaking(tokens, subject, at);
  }
  return null;
}

function startsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !/^(?:that|to|in|on|at|it|during|about|as|of|by|from|with|for|if|when|after|before)$/.test(
      token.key,
    )
  );
}

/** The end of the clause; the dot of "Mr." and of an initial is none. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.text === '.') return !isShort(tokens[at - 1], tokens[at + 1]);
  return /^[;:?!]$/.test(token.text);
}

function isTagVerb(token: Token | undefined): boolean {
  if (!isSaying(token) || token === undefined) return false;
  return PLAIN_SAYING.has(SAYING_VERBS.get(token.key) ?? '') && !token.key.endsWith('ing');
}

/** `“…” ― Jane Smith`: a dash and a name, and nothing else. */
function signed({ tokens, after }: Surroundings): Speaking | null {
  if (!/^[―—–]$/.test(tokens[after.first]?.text ?? '')) return null;
  let last = after.first + 1;
  while (last < after.last && /^(?:\p{Lu}.*|\.)$/u.test(tokens[last]?.text ?? '')) last++;
  const length = last - after.first - 1;
  if (length < 1 || length > 7 || (last < after.last && !/^[,.(]$/.test(tokens[last]?.text ?? '')))
    return null;
  return speaking(tokens, { first: after.first + 1, last }, null);
}

/** `Smith: “…”` as in a transcript or a headline. */
function introduced({ tokens, before }: Surroundings): Speaking | null {
  if (tokens[before.last - 1]?.text !== ':') return null;
  const length = before.last - 1 - before.first;
  if (length < 1 || length > 5) return null;
  for (let at = before.first; at < before.last - 1; at++) {
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
    if (isSaying(tokens[at])) return null;
  }
  return speaking(tokens, { first: before.first, last: before.last - 1 }, null);
}

/** The nearest verb of saying before the quotation that has a subject. */
function sayingBefore({ tokens, before }: Surroundings): Speaking | null {
  for (let at = before.last - 1; at >= before.first; at--) {
    if (!isSaying(tokens[at])) continue;
    const subject = subjectOf(tokens, at, before.first);
    if (subject) return speaking(tokens, subject, at);
  }
  return null;
}

/** The subject before the verb; that of a participle ("Smith left, saying") is the subject of its clause. */
function subjectOf(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  if (!tokens[verb]?.key.endsWith('ing')) return subjectBefore(tokens, verb, floor);
  for (let at = verb - 1; at > floor; at--) {
    const key = tokens[at]?.key ?? '';
    if (isSaying(tokens[at]) || /^(?:was|is|has|had|were|are)$/.test(key) || /[a-z]ed$/.test(key)) {
      const subject = subjectBefore(tokens, at, floor);
      if (subject) return subject;
    }
  }
  return null;
}

function accordingTo(tokens: readonly Token[], { first, last }: TokenRange): Speaking | null {
  for (let at = first; at < last - 2; at++) {
    if (tokens[at]?.key !== 'according' || tokens[at + 1]?.key !== 'to') continue;
    const subject = phraseFrom(tokens, at + 2, last);
    if (subject) return speaking(tokens, subject, at);
  }
  return null;
}

function speaking(
  tokens: readonly Token[],
  subject: TokenRange,
  verb: number | null,
): Speaking | null {
  const speaker = rangeSpan(tokens, subject);
  const word = verb === null ? undefined : tokens[verb];
  return speaker ? { speaker, verb: word ? { start: word.start, end: word.end } : null } : null;
}
