import type { Span } from '../model.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { Token } from '../words/tokenize.ts';
import { INVERTING_VERBS, SAYING_VERBS } from './saying-verbs.ts';
import { isCapitalAt, keyAt, possessiveLength, textAt } from './token-at.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** A stretch of tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Longest phrase that is read as a speaker, in tokens. */
const LONGEST = 24;

/** Between a subject and its verb. */
const BETWEEN = new Set(
  `has had have having was is were been be also later then once again now still repeatedly previously recently often
  reportedly publicly famously simply even just only already reluctantly quickly angrily afterwards afterward earlier
  monday tuesday wednesday thursday friday saturday sunday on today yesterday tonight would will could did does can may
  not never to reportedly flatly went go goes`.split(/\s+/),
);

/** Words that a subject does not reach over to its left. */
const BOUNDARY = new Set(
  `that but because while when where after before if although though as since which who whom whose whether and or so
  than then until unless yet saying said says told asked`.split(/\s+/),
);

const PRONOUNS = new Set('he she they it we i you who'.split(' '));

/** Words that begin a noun phrase. */
const DETERMINERS = new Set(
  `the a an his her its their our my your this these those some one another several many two three four five both each
  every no all most other such mr mrs ms dr`.split(/\s+/),
);

const PREPOSITIONS = new Set(
  `in on at by from for with of to about during after before under over into against through as according amid since
  following between among without within until despite like near`.split(/\s+/),
);

/** Prepositions behind which a new phrase begins; what "of" and "for" bring belongs to the one before. */
const PREPOSITIONS_BEFORE = new Set(
  [...PREPOSITIONS].filter((word) => word !== 'of' && word !== 'for'),
);

/**
 * The phrase that is the subject of the verb at `verb`, looking left not beyond `floor`: "The
 * spokesman for the party said", "Mr Rossi, a farmer from Pisa, has said". Null if there is none.
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
): TokenRange | null {
  let last = verb;
  while (last > floor && isBetween(tokens[last - 1])) last--;
  if (last <= floor) return null;
  if (tokens[last - 1]?.text === ',') return beforeApposition(tokens, last - 1, floor);
  if (tokens[last - 1]?.text === ')') {
    const open = lastMark(tokens, '(', last - 1, floor);
    return open > floor ? phraseEndingAt(tokens, open, floor) : null;
  }
  return phraseEndingAt(tokens, last, floor);
}

function isBetween(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  return BETWEEN.has(token.key) || (token.key.endsWith('ly') && isSmall(token.text));
}

/** "Smith, the party's leader, said": the phrase before the first of the paired commas. */
function beforeApposition(
  tokens: readonly Token[],
  comma: number,
  floor: number,
): TokenRange | null {
  const limit = Math.max(floor, comma - LONGEST);
  let best: TokenRange | null = null;
  let commas = 0;
  for (let at = comma - 1; at >= limit && commas < 3; at--) {
    const mark = textAt(tokens, at);
    if (/^["“”.;:?!]$/.test(mark)) break;
    if (mark !== ',') continue;
    commas++;
    const phrase = phraseEndingAt(tokens, at, floor);
    if (!phrase || !isNounLike(tokens, phrase)) continue;
    best = phrase;
    if (isCapitalAt(tokens, phrase.last - 1)) break;
  }
  return best ?? phraseEndingAt(tokens, comma, floor);
}

function lastMark(tokens: readonly Token[], mark: string, from: number, floor: number): number {
  for (let at = from; at >= Math.max(floor, from - LONGEST); at--)
    if (tokens[at]?.text === mark) return at;
  return -1;
}

function isNounLike(tokens: readonly Token[], phrase: TokenRange): boolean {
  const first = tokens[phrase.first];
  if (!first) return false;
  return beginsWithCapital(first.text) || DETERMINERS.has(first.key) || PRONOUNS.has(first.key);
}

/** The noun phrase whose last token is `last - 1`. */
function phraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  const end = tokens[last - 1];
  if (!end || end.kind === 'mark' || (STOP_WORDS.has(end.key) && !PRONOUNS.has(end.key)))
    return null;
  if (PRONOUNS.has(end.key)) return { first: last - 1, last };
  let first = last - 1;
  const limit = Math.max(floor, last - LONGEST);
  while (first > limit && !isBoundary(tokens, first - 1)) first--;
  return withoutLead(tokens, first, last);
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !/^[-.&/’'$%]$/.test(token.text);
  if (token.key === 'and') return !joinsNames(tokens, at);
  return BOUNDARY.has(token.key);
}

/** "Clinton and Trump said": the speakers are two. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  return isCapitalAt(tokens, at - 1) && isCapitalAt(tokens, at + 1);
}

/** Drops what stands before the subject: "In a statement | the ministry", "On Monday | Smith". */
function withoutLead(tokens: readonly Token[], from: number, last: number): TokenRange | null {
  const led = PREPOSITIONS.has(keyAt(tokens, from));
  const first = led ? subjectStart(tokens, from, last) : from;
  if (first >= last || isParticiple(textAt(tokens, first))) return null;
  const key = keyAt(tokens, first);
  const bare = first === last - 1 && STOP_WORDS.has(key) && !PRONOUNS.has(key);
  return bare ? null : { first, last };
}

/** After a leading preposition: the last determiner or capital run that follows a noun. */
function subjectStart(tokens: readonly Token[], from: number, last: number): number {
  let start = last;
  for (let at = last - 1; at > from; at--) {
    if (tokens[at]?.kind === 'mark') continue;
    const determined = DETERMINERS.has(keyAt(tokens, at));
    const named = isCapitalAt(tokens, at) && !isCapitalAt(tokens, at - 1);
    if (determined || named || start === last) start = at;
    if (determined || PREPOSITIONS_BEFORE.has(keyAt(tokens, at - 1))) break;
  }
  return start;
}

/** The phrase that begins at `from`: an inverted subject ("said Smith, a farmer") or who is named after "according to". */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  limit: number,
): TokenRange | null {
  let last = from;
  const end = Math.min(limit, from + LONGEST);
  while (last < end && !endsPhrase(tokens, last, from)) last++;
  if (last === from) return null;
  const first = tokens[from];
  if (!first || first.kind === 'mark') return null;
  if (PRONOUNS.has(first.key) && first.key !== 'it') return { first: from, last: from + 1 };
  return { first: from, last };
}

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !isInside(tokens, at);
  if (at === from) return false;
  if (token.key === 'and') return !joinsNames(tokens, at);
  if (BOUNDARY.has(token.key)) return true;
  return AFTER_SPEAKER.has(token.key) && keyAt(tokens, at - 1) !== 'the';
}

/** Words after which an inverted subject has ended: "said Smith in a statement". */
const AFTER_SPEAKER = new Set(
  `in on at during after before told as to about from monday tuesday wednesday thursday friday saturday sunday last
  this earlier late`.split(/\s+/),
);

/** A mark that stands within a phrase: a hyphen, the dot of a short form. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const mark = textAt(tokens, at);
  return /^[-&/’']$/.test(mark) || (mark === '.' && isShort(tokens[at - 1], tokens[at + 1]));
}

/** The dot of an initial or a short form, with a capital after it. */
export function isShort(before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || !beginsWithCapital(after.text)) return false;
  return before.text.length <= 4 && beginsWithCapital(before.text);
}

/** May the verb stand before its subject? */
export function inverts(token: Token | undefined): boolean {
  return token !== undefined && INVERTING_VERBS.has(token.key);
}

/** Forms that are nouns as often as verbs: "Russia's demands", "the report". */
const NOUN_FORMS = new Set(
  `demand demands claim claims report reports call calls promise promises pledge pledges show shows charge comment
  comments post posts remark remarks reply replies answer answers respond threat attack attacks fear fears hope hopes
  state states speech vow vows repeat quote quotes cry praise blast label brand counter note notes address`.split(
    /\s+/,
  ),
);

/** Does token `at` report speech? Capitals are names ("the United States"), some forms are nouns after what marks a noun. */
export function isSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !SAYING_VERBS.has(token.key)) return false;
  if (beginsWithCapital(token.text)) return /^(?:Said|Added|Wrote|Asked)$/.test(token.text);
  return !NOUN_FORMS.has(token.key) || isVerbAfter(tokens[at - 1]);
}

/** After a pronoun, a name or a plural noun stands a verb; after a determiner, a genitive, a preposition or an adjective a noun. */
function isVerbAfter(before: Token | undefined): boolean {
  if (!before || before.kind === 'mark') return false;
  if (PRONOUNS.has(before.key) || /^(?:also|to|will|would|has|had|have)$/.test(before.key))
    return true;
  if (/['’]s?$/.test(before.text) || STOP_WORDS.has(before.key)) return false;
  return beginsWithCapital(before.text)
    ? !before.text.endsWith('s') && !before.text.endsWith('n')
    : before.key.endsWith('s');
}

/** The span that the tokens of a range cover. */
export function rangeSpan(tokens: readonly Token[], range: TokenRange): Span | null {
  const first = tokens[range.first];
  const last = tokens[range.last - 1];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: Math.max(last.end - possessiveLength(last.text), first.start + 1),
  };
}

const SMALL_LETTER = letterPattern(String.raw`^\p{Ll}`);
const SMALL_LETTERS = letterPattern(String.raw`^\p{Ll}+$`);

const isSmall = (word: string) => SMALL_LETTER(word).test(word);

const isParticiple = (word: string) =>
  word.length > 3 && word.endsWith('ing') && SMALL_LETTERS(word).test(word);
