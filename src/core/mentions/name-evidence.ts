import { STOP_WORDS } from '../words/stop-words.ts';
import type { NameRun } from './find-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { PLACE_NAMES } from './place-words.ts';
import type { Passage } from './read-passage.ts';
import { OFFICE_WORDS, ROLE_WORDS, TITLE_MODIFIERS } from './role-words.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import { keyAt } from './token-at.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** How sure (0..1) a run of capitals is a person; below 0 it certainly is none. */
export type PersonScore = number;

/** Certainly a person: an honorific or a title stands before the name. */
const SURE = 1;
/** Certainly none: a place, an organisation, an office. */
const NEVER = -1;

/** Words that are both a family name and part of places and organisations. */
const FAMILY_NAMES = new Set(
  'west north hall church lake park day banks king price post bill street lane hill page ford bush rice may march april june august brown young cook power gates'.split(
    ' ',
  ),
);

/** What a run says by its own words and the words beside it. Rules in order; the first that speaks decides. */
export function personScore(passage: Passage, run: NameRun): PersonScore {
  const { words } = run;
  if (run.honorific !== null) return SURE;
  if (isNoPerson(passage, run)) return NEVER;
  if (run.title !== null) return SURE;
  const beside = besideEvidence(passage, run);
  return words.length > 5 ? NEVER : wordsScore(words) + beside;
}

/** What the words of a name alone say: a known given name, how many they are, an initial among them. */
function wordsScore(words: readonly string[]): number {
  const given = GIVEN_NAMES.has(words[0] ?? '');
  if (words.length === 1) return given ? 0.45 : 0.1;
  if (given) return 0.85;
  const initial = words.some((word) => word.length === 1) ? 0.3 : 0;
  return (words.length === 2 ? 0.4 : 0.3) + initial;
}

function isNoPerson(passage: Passage, run: NameRun): boolean {
  const { words } = run;
  if (isPlace(words)) return run.title === null || words.length === 1;
  if (isAcronym(passage, run)) return true;
  const [first = ''] = words;
  const last = words.at(-1) ?? first;
  const known = GIVEN_NAMES.has(first);
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return !(known && FAMILY_NAMES.has(last));
  return !known && (isOffice(last) || hasPlace(words));
}

/** "Geneva Convention", "Western Australia": a place at either end. */
function hasPlace(words: readonly string[]): boolean {
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length > 1 && ends.some((word) => isPlaceWord(word) && !ALSO_NAMES.has(word));
}

/** Places and peoples that are names of people as well. */
const ALSO_NAMES = new Set(
  `finn dane pole turk jordan georgia chelsea paris sydney florence virginia dakota austin houston dallas jackson lincoln
  madison wellington kingston hamilton israel german english french holland england ireland wales brooklyn santiago sofia
  lima victoria alexandria adelaide darwin lyon valencia phoenix porto nice chile west scott roman brittany london
  cambridge bristol savannah troy carolina christian christians`.split(/\s+/),
);

function isPlace(words: readonly string[]): boolean {
  return PLACE_NAMES.has(words.join(' ')) || words.every(isPlaceWord);
}

/** The s of a lost apostrophe ("Russias") is no matter. */
function isPlaceWord(word: string): boolean {
  const plain = word.replaceAll('.', '');
  return PLACE_NAMES.has(plain) || (plain.endsWith('s') && PLACE_NAMES.has(plain.slice(0, -1)));
}

function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word) || ROLE_WORDS.has(word) || TITLE_MODIFIERS.has(word);
}

/** NATO, OSCE, UN: capitals only. D-Mass, R-Ohio: a party and a state. */
function isAcronym(passage: Passage, run: NameRun): boolean {
  const text = passage.text.slice(run.start, run.end);
  if (/^[DRI]-/.test(text)) return true;
  return run.words.length === 1 && IN_CAPITALS(text).test(text);
}

/** What the words before and after a name add to it. */
function besideEvidence(passage: Passage, run: NameRun): number {
  const { tokens, sentences } = passage;
  const sentence = sentences[run.sentence];
  if (!sentence) return 0;
  const word = (at: number) =>
    at >= sentence.first && at < sentence.last ? keyAt(tokens, at) : '';
  const before = word(run.first - 1);
  const after = word(run.last);
  const next = word(run.last + 1);
  const comma = after === ',' ? afterComma(passage, run.last + 1, sentence.last) : 0;
  const speaks = isInverted(before) || speaksAfter(after, next) ? 0.35 : 0;
  const place = PLACE_PREPOSITIONS.has(before) ? 0.3 : 0;
  return speaks + comma + (after === 'who' ? 0.4 : 0) - place;
}

const PLACE_PREPOSITIONS = new Set(
  'in at near from across outside around inside into throughout on the'.split(' '),
);

function speaksAfter(after: string, next: string): boolean {
  return (
    saysHere(after) || (/^(?:has|had|also|later|then|previously)$/.test(after) && saysHere(next))
  );
}

/** ", who", ", 42," or ", the spokesman of …". */
function afterComma(passage: Passage, at: number, limit: number): number {
  const next = at < limit ? keyAt(passage.tokens, at) : '';
  if (next === 'who' || /^\d{2}$/.test(next)) return 0.4;
  return appositive(passage, at, limit) ? 0.3 : 0;
}

function saysHere(word: string): boolean {
  const group = SAYING_VERBS.get(word);
  return (
    (group !== undefined && word.endsWith('ed')) ||
    /^(?:said|says|told|wrote|thinks|thought)$/.test(word)
  );
}

function isInverted(word: string): boolean {
  return /^(?:said|says|added|wrote|replied|asked|explained|tweeted)$/.test(word);
}

/** ", the former spokesman of …": a role within the next few words, before any mark. */
function appositive(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const token = passage.tokens[at];
    if (!token || token.kind === 'mark') return token?.text === '-';
    if (ROLE_WORDS.has(token.key) && (at > from || !STOP_WORDS.has(token.key))) return true;
  }
  return false;
}

const IN_CAPITALS = letterPattern(String.raw`^[\p{Lu}\p{N}.&-]{2,8}$`);
