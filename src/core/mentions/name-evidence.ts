import { STOP_WORDS } from '../words/stop-words.ts';
import type { NameRun } from './find-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { PLACE_NAMES } from './place-words.ts';
import type { Passage } from './read-passage.ts';
import { OFFICE_WORDS, ROLE_WORDS, TITLE_MODIFIERS } from './role-words.ts';
import { SAYING_VERBS } from './saying-verbs.ts';

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
  const [first = ''] = words;
  if (words.length === 1) return (GIVEN_NAMES.has(first) ? 0.45 : 0.1) + beside;
  if (words.length > 5) return NEVER;
  if (GIVEN_NAMES.has(first)) return 0.85 + beside;
  const initial = words.some((word) => word.length === 1) ? 0.3 : 0;
  return (words.length === 2 ? 0.4 : 0.3) + initial + beside;
}

function isNoPerson(passage: Passage, run: NameRun): boolean {
  const { words } = run;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isPlace(words)) return run.title === null || words.length === 1;
  if (/^[DRI]-/.test(passage.text.slice(run.start, run.start + 2))) return true;
  if (isOffice(last) && !GIVEN_NAMES.has(first)) return true;
  if (isAcronym(passage, run)) return true;
  const given = GIVEN_NAMES.has(first) && words.length > 1;
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return !(given && FAMILY_NAMES.has(last));
  if (words.length > 1 && isPlaceWord(first) && !given) return true;
  return words.length > 1 && isPlaceWord(last) && !given;
}

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

/** NATO, OSCE, UN: capitals only. A name in capitals has a small letter somewhere in its sentence's other words. */
function isAcronym(passage: Passage, run: NameRun): boolean {
  const text = passage.text.slice(run.start, run.end);
  if (!/^[\p{Lu}\p{N}.&-]{2,8}$/u.test(text)) return false;
  return run.words.length === 1;
}

/** What the words before and after a name add to it. */
function besideEvidence(passage: Passage, run: NameRun): number {
  const { tokens, sentences } = passage;
  const sentence = sentences[run.sentence];
  if (!sentence) return 0;
  const word = (at: number) =>
    at >= sentence.first && at < sentence.last ? (tokens[at]?.key ?? '') : '';
  const before = word(run.first - 1);
  const after = word(run.last);
  const next = word(run.last + 1);
  let score = 0;
  if (saysHere(after) || (/^(?:has|had|also|later|then|previously)$/.test(after) && saysHere(next)))
    score += 0.35;
  else if (isInverted(before)) score += 0.35;
  if (after === 'who' || (after === ',' && next === 'who')) score += 0.4;
  if (after === ',' && /^\d{2}$/.test(next)) score += 0.4;
  if (after === ',' && appositive(passage, run.last + 1, sentence.last)) score += 0.3;
  if (/^(?:in|at|near|from|across|outside|around|inside|into|throughout|on|the)$/.test(before))
    score -= 0.3;
  return score;
}

function saysHere(word: string): boolean {
  const group = SAYING_VERBS.get(word);
  return group !== undefined && word.endsWith('ed')
    ? true
    : /^(?:said|says|told|wrote|thinks|thought)$/.test(word);
}

function isInverted(word: string): boolean {
  return /^(?:said|says|added|wrote|replied|asked|explained|tweeted)$/.test(word);
}

/** ", the former spokesman of …": a role within the next few words, before any mark. */
function appositive(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const token = passage.tokens[at];
    if (!token || token.kind === 'mark') return token?.text === '-' ? true : false;
    if (ROLE_WORDS.has(token.key) && (at > from || !STOP_WORDS.has(token.key))) return true;
  }
  return false;
}
