import type { Span } from '../model.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import type { Passage, PassageSentence } from './read-passage.ts';
import { OFFICE_WORDS, ROLE_WORDS, TITLE_MODIFIERS, TITLE_OBJECTS } from './role-words.ts';
import { textAt } from './token-at.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** A run of capitalised words cut into honorific or title, and name. */
export interface TitledName {
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly honorific: string | null;
  readonly title: Span | null;
}

/** How far a title reaches to the left of a name, in tokens. */
const REACH = 9;

/**
 * Cuts the run `[first, last)` after its last title word: "Deputy Foreign Minister | Sergey Ryabkov".
 * A title goes on to the left of the run: through "of" and capitals ("Deputy Secretary of | State
 * Wendy Sherman"), and through lower-case roles ("NATO chief | Jens Stoltenberg").
 */
export function readTitle(
  passage: Passage,
  sentence: PassageSentence,
  first: number,
  last: number,
): TitledName {
  let nameFirst = first;
  let honorific: string | null = null;
  for (let at = first; at < last - 1; at++) {
    const key = bare(passage, at);
    const polite = HONORIFICS.has(key);
    if (polite) honorific = key;
    if (polite || endsTitle(passage, sentence, at) || isRole(passage, at, last)) {
      nameFirst = at + (textAt(passage.tokens, at + 1) === '.' ? 2 : 1);
    }
  }
  nameFirst = givenName(passage, nameFirst, last);
  const titleLast = honorific === null ? nameFirst : first;
  const title = spanOf(passage, titleStart(passage, sentence, first, titleLast), titleLast);
  return { nameFirst: Math.min(nameFirst, last), nameLast: last, honorific, title };
}

/**
 * Capitals before a known given name are no part of the name: "Iron Mike Tyson", a headline's words.
 * The first of the run stays if it is a given name itself, and the last one is the family's.
 */
function givenName(passage: Passage, first: number, last: number): number {
  if (GIVEN_NAMES.has(bare(passage, first))) return first;
  for (let at = first + 1; at < last - 1; at++) {
    const afterHyphen = textAt(passage.tokens, at - 1) === '-';
    if (GIVEN_NAMES.has(bare(passage, at)) && !afterHyphen) return at;
  }
  return first;
}

/** The tokens `[first, last)` as a span, null if there are none. */
function spanOf({ tokens }: Passage, first: number, last: number): Span | null {
  const from = tokens[first];
  const to = tokens[last - 1];
  return first < last && from && to ? { start: from.start, end: to.end } : null;
}

/** "Actress Jane Roe", "Owner John Doe": a capitalised role before a name of two words. */
function isRole(passage: Passage, at: number, last: number): boolean {
  const word = bare(passage, at);
  const known = ROLE_WORDS.has(word) || (word.endsWith('s') && ROLE_WORDS.has(word.slice(0, -1)));
  return known && last - at >= 3;
}

function bare(passage: Passage, at: number): string {
  return passage.tokens[at]?.key.replace(/'s?$/, '') ?? '';
}

/** An office word; "Presidents Biden and Putin" has it in the plural. */
function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word) || (word.endsWith('s') && OFFICE_WORDS.has(word.slice(0, -1)));
}

/** Does a title end with token `at`: an office word, or what an office is of ("of State")? */
function endsTitle(passage: Passage, sentence: PassageSentence, at: number): boolean {
  const key = bare(passage, at);
  if (isOffice(key)) return true;
  if (!TITLE_OBJECTS.has(key)) return false;
  for (let left = at - 1; left >= Math.max(sentence.first, at - 5); left--) {
    const word = bare(passage, left);
    if (OFFICE_WORDS.has(word)) return true;
    if (!/^(?:of|for|the|and)$/.test(word) && !beginsWithCapital(passage.tokens[left]?.text ?? ''))
      return false;
  }
  return false;
}

/** The first token of the title that ends before `titleLast`. */
function titleStart(
  passage: Passage,
  sentence: PassageSentence,
  runFirst: number,
  titleLast: number,
): number {
  const floor = Math.max(sentence.first, titleLast - REACH);
  const hasOffice = titleLast > runFirst;
  const before = bare(passage, titleLast - 1);
  if (!hasOffice && !(ROLE_WORDS.has(before) && titleLast - 1 >= floor)) return titleLast;
  let at = titleLast - 1;
  while (at > floor && extendsTitle(passage, at - 1)) at--;
  while (at < titleLast && /^(?:of|for|and|the|to|on|in)$/.test(bare(passage, at))) at++;
  return at;
}

/** May token `at` belong to the title on its right? */
function extendsTitle(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return isJoining(passage, at);
  if (/['’]s$/.test(token.text)) return false;
  const word = bare(passage, at);
  if (word === 'of' || word === 'for') return reachesOffice(passage, at);
  if (STOP_WORDS.has(word)) return false;
  if (beginsWithCapital(token.text)) return true;
  return ROLE_WORDS.has(word) || TITLE_MODIFIERS.has(word) || OFFICE_WORDS.has(word);
}

/** A hyphen or a stroke inside a word; the dash of a place line has a space beside it. */
function isJoining({ tokens }: Passage, at: number): boolean {
  const mark = tokens[at];
  const joined = mark?.start === tokens[at - 1]?.end && mark?.end === tokens[at + 1]?.start;
  return joined && (mark?.text === '-' || mark?.text === '/');
}

function reachesOffice(passage: Passage, at: number): boolean {
  const word = bare(passage, at - 1);
  return OFFICE_WORDS.has(word) || ROLE_WORDS.has(word);
}
