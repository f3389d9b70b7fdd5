import type { Span } from '../model.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { NameRun } from './find-names.ts';
import type { Passage } from './read-passage.ts';
import { OFFICE_WORDS, ROLE_WORDS } from './role-words.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** Words of a role, without what it is of; longer stretches between commas are clauses. */
const LONGEST = 6;
/** Words of what a role is of: "leader of | Leeds City Council". */
const LONGEST_OF = 5;

const DETERMINERS = new Set('the a an its his her their our my'.split(' '));

/**
 * The role that a comma parts from a name: "Smith, the policy chief," "Smith, Halden’s chairman,"
 * and "the mayor of Leeds, Anna Smith,". Null where other words stand there.
 */
export function appositionTitle(passage: Passage, run: NameRun): Span | null {
  return titleAfter(passage, run) ?? titleBefore(passage, run);
}

function titleAfter(passage: Passage, run: NameRun): Span | null {
  const limit = passage.sentences[run.sentence]?.last ?? run.last;
  if (textAt(passage, run.last) !== ',') return null;
  const first = afterDeterminer(passage, run.last + 1, limit);
  return first < 0 ? null : roleFrom(passage, first, limit);
}

/** The place after "the", "its" or "Halden’s", or of a bare lower-case role; -1 where none begins. */
function afterDeterminer(passage: Passage, from: number, limit: number): number {
  if (DETERMINERS.has(keyAt(passage, from))) return from + 1;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    if (!beginsWithCapital(textAt(passage, at))) break;
    if (/['’]s?$/.test(textAt(passage, at))) return at + 1;
  }
  return isRole(keyAt(passage, from)) ? from : -1;
}

/** The role that begins at `first` and ends with a mark, "who", or a preposition; "of …" belongs to it. */
function roleFrom(passage: Passage, first: number, limit: number): Span | null {
  let at = first;
  while (at < Math.min(limit, first + LONGEST) && isInside(passage, at)) at++;
  if (at === first || !isRole(keyAt(passage, at - 1))) return null;
  if (textAt(passage, at) === ',' && isListed(passage, at)) return null;
  return spanOf(passage, first, endOfObject(passage, at, limit));
}

/** "Smith, a teacher, Brown, a nurse, and …": a list of roles tells of nobody for sure. */
function isListed(passage: Passage, comma: number): boolean {
  return keyAt(passage, comma + 1) === 'a' || keyAt(passage, comma + 1) === 'an';
}

function endOfObject(passage: Passage, from: number, limit: number): number {
  if (keyAt(passage, from) !== 'of') return from;
  let at = from + 1;
  while (at < Math.min(limit, from + 1 + LONGEST_OF) && isObject(passage, at)) at++;
  return /^[,.;)]$/.test(textAt(passage, at)) && at > from + 1 ? at : from;
}

function isObject(passage: Passage, at: number): boolean {
  const key = keyAt(passage, at);
  if (passage.tokens[at]?.kind === 'mark') return textAt(passage, at) === '-';
  return key === 'the' || key === 'of' || key === 'and' || !STOP_WORDS.has(key);
}

function titleBefore(passage: Passage, run: NameRun): Span | null {
  const floor = passage.sentences[run.sentence]?.first ?? run.first;
  const comma = run.first - 1;
  if (run.words.length < 2 || comma < floor || textAt(passage, comma) !== ',') return null;
  const at = determinerBefore(passage, comma, floor);
  if (at < 0 || followsComma(passage, at, floor)) return null;
  const title = roleFrom(passage, at + 1, comma + 1);
  return title !== null && title.end === endAt(passage, comma - 1) ? title : null;
}

/** "Brown, the mayor, Smith": the role is of the name before it. */
function followsComma(passage: Passage, at: number, floor: number): boolean {
  return at > floor && textAt(passage, at - 1) === ',';
}

/** The farthest "the", "its" or "Halden’s" to the left, with no mark between; -1 if there is none. */
function determinerBefore(passage: Passage, comma: number, floor: number): number {
  const limit = Math.max(floor, comma - LONGEST - LONGEST_OF);
  let found = -1;
  for (let at = comma - 1; at >= limit; at--) {
    if (passage.tokens[at]?.kind === 'mark' && textAt(passage, at) !== '-') break;
    const begins = DETERMINERS.has(keyAt(passage, at)) || /['’]s?$/.test(textAt(passage, at));
    const of = keyAt(passage, at - 1) === 'of';
    if (begins && !of) return at;
    if (begins) found = at;
  }
  return found;
}

function isInside(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token) return false;
  return token.kind === 'mark' ? token.text === '-' : !STOP_WORDS.has(token.key);
}

function isRole(key: string): boolean {
  return ROLE_WORDS.has(key) || OFFICE_WORDS.has(key) || key === 'executive';
}

function keyAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.key ?? '';
}

function endAt(passage: Passage, at: number): number {
  return passage.tokens[at]?.end ?? -1;
}

function textAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.text ?? '';
}

function spanOf(passage: Passage, first: number, last: number): Span | null {
  const from = passage.tokens[first];
  const to = passage.tokens[last - 1];
  return from && to && first < last ? { start: from.start, end: to.end } : null;
}
