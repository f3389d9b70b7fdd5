import type { Span } from '../model.ts';
import { IRREGULAR_FORMS } from '../words/irregular-forms.ts';
import type { Token } from '../words/tokenize.ts';
import { PLAIN_SAYING, SAYING_VERBS } from './saying-verbs.ts';
import { isCapitalAt, textAt } from './token-at.ts';
import {
  inverts,
  isSaying,
  isShort,
  phraseFrom,
  rangeSpan,
  subjectBefore,
  type TokenRange,
} from './speaker-phrases.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

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
    tagAfter(around) ??
    tagAtEnd(around)
  );
}

/** `said Smith`, `Smith said`, `Smith, the farmer, told reporters` right after the closing mark. */
function tagAfter({ tokens, after }: Surroundings): Speaking | null {
  let first = after.first;
  while (first < after.last && /^[,.;:–—-]$/.test(textAt(tokens, first))) first++;
  if (first >= after.last) return null;
  return invertedTag(tokens, first, after.last) ?? plainTag(tokens, first, after.last);
}

function invertedTag(tokens: readonly Token[], first: number, limit: number): Speaking | null {
  const subject = inverts(tokens[first]) ? phraseFrom(tokens, first + 1, limit) : null;
  if (!subject || !startsSubject(tokens, subject.first)) return null;
  return speaking(tokens, subject, first);
}

function plainTag(tokens: readonly Token[], first: number, last: number): Speaking | null {
  const limit = Math.min(last, first + TAG_REACH);
  for (let at = first; at < limit; at++) {
    if (isStop(tokens, at)) return null;
    if (!isTagVerb(tokens, at)) continue;
    const subject = subjectBefore(tokens, at, first);
    if (subject && subject.first <= first + 2) return speaking(tokens, subject, at);
  }
  return null;
}

/** `… “reciprocal” action by the other side, he said.`: the tag with which the sentence ends. */
function tagAtEnd({ tokens, after }: Surroundings): Speaking | null {
  for (let at = after.last - 1; at > after.first; at--) {
    if (!isTagVerb(tokens, at) || after.last - at > 8) continue;
    const subject = subjectBefore(tokens, at, after.first);
    if (subject && /^[,”"]$/.test(tokens[subject.first - 1]?.text ?? ''))
      return speaking(tokens, subject, at);
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

function isTagVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isSaying(tokens, at)) return false;
  return PLAIN_SAYING.has(SAYING_VERBS.get(token.key) ?? '') && !token.key.endsWith('ing');
}

/** `“…” ― Jane Smith`: a dash and a name, and nothing else. */
function signed({ tokens, after }: Surroundings): Speaking | null {
  if (!/^[―—–]$/.test(textAt(tokens, after.first))) return null;
  const first = after.first + 1;
  let last = first;
  while (last < after.last && isSigned(textAt(tokens, last))) last++;
  const ends = last === after.last || /^[,.(]$/.test(textAt(tokens, last));
  const length = last - first;
  return ends && length > 0 && length <= 7 ? speaking(tokens, { first, last }, null) : null;
}

/** `Smith: “…”` as in a transcript or a headline, and `Said Smith: “…”`. */
function introduced({ tokens, before }: Surroundings): Speaking | null {
  if (textAt(tokens, before.last - 1) !== ':') return null;
  const inverted = textAt(tokens, before.first) === 'Said';
  const first = inverted ? before.first + 1 : before.first;
  const last = before.last - 1;
  if (last <= first || last - first > 5) return null;
  for (let at = first; at < last; at++) {
    if (!isCapitalAt(tokens, at) || isSaying(tokens, at)) return null;
  }
  return speaking(tokens, { first, last }, inverted ? before.first : null);
}

/**
 * The nearest verb of saying before the quotation that has a subject. A plain one ("Smith claimed that
 * the firm had rejected “…”") goes before one that says what the speech does.
 */
function sayingBefore(around: Surroundings): Speaking | null {
  return nearestSaying(around, isPlain) ?? nearestSaying(around, () => true);
}

function nearestSaying(
  { tokens, before }: Surroundings,
  accepts: (key: string) => boolean,
): Speaking | null {
  for (let at = before.last - 1; at >= before.first; at--) {
    if (!isSaying(tokens, at) || !accepts(tokens[at]?.key ?? '')) continue;
    const subject = subjectOf(tokens, at, before.first);
    if (subject) return speaking(tokens, subject, at);
  }
  return null;
}

function isPlain(key: string): boolean {
  const group = SAYING_VERBS.get(key) ?? '';
  return PLAIN_SAYING.has(group) && group !== 'deny';
}

/** The subject before the verb; that of a participle ("Smith left, saying") is the subject of its clause. */
function subjectOf(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  if (!tokens[verb]?.key.endsWith('ing')) return subjectBefore(tokens, verb, floor);
  const beside = tokens[verb - 1]?.text === ',' ? null : subjectBefore(tokens, verb, floor);
  if (beside && startsSubject(tokens, beside.first) && isName(tokens, beside)) return beside;
  return (
    subjectOfVerb(tokens, verb, floor, (at) => isSaying(tokens, at)) ??
    subjectOfVerb(tokens, verb, floor, (at) => isFinite(tokens[at]?.key ?? ''))
  );
}

function isName(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return beginsWithCapital(tokens[last - 1]?.text ?? '') && last - first <= 6;
}

function isFinite(key: string): boolean {
  return (
    /^(?:was|is|has|had|were|are)$/.test(key) || IRREGULAR_FORMS.has(key) || /[a-z]ed$/.test(key)
  );
}

function subjectOfVerb(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  accepts: (at: number) => boolean,
): TokenRange | null {
  for (let at = verb - 1; at > floor; at--) {
    const subject = accepts(at) ? subjectBefore(tokens, at, floor) : null;
    if (subject) return subject;
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

const isSigned = (word: string) => word === '.' || beginsWithCapital(word);
