import { STOP_WORDS } from '../words/stop-words.ts';
import type { Token } from '../words/tokenize.ts';
import type { NameRun } from './find-names.ts';
import type { Passage, PassageSentence } from './read-passage.ts';
import { keyAt, possessiveLength, startAt, textAt } from './token-at.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** What a name does in its sentence, as far as the words beside it show. */
export type MentionRole = 'subject' | 'object' | 'oblique' | 'genitive' | 'modifier';

const PREPOSITIONS = new Set(
  `in on at by from for with of to about during after before under over into against through as amid since between
  among without within until despite like near alongside behind beside toward towards than`.split(
    /\s+/,
  ),
);

/** Nouns that a name before them only qualifies: "the Biden administration". */
const QUALIFIED = new Set(
  `administration government campaign team family regime supporters officials cabinet era presidency case trial
  camp estate foundation aide aides doctrine plan speech show film album book novel story song brothers sisters
  spokesman spokeswoman ally allies fans voters lawyers attorney`.split(/\s+/),
);

/** Words after which a clause, and so a subject, begins. */
const CLAUSE_OPENERS = new Set(
  `that but because while when where if although though as since whereas and or so then whether unless until after
  before which how why what`.split(/\s+/),
);

/** The role of a name by the word before it, its own ending, and the word after it. */
export function mentionRole(passage: Passage, run: NameRun): MentionRole {
  const sentence = passage.sentences[run.sentence];
  if (!sentence) return 'object';
  const { tokens } = passage;
  const next = tokenIn(tokens, sentence, run.last);
  if (possessiveLength(textAt(tokens, run.last - 1)) > 0) return 'genitive';
  if (next && QUALIFIED.has(next.key)) return 'modifier';
  const head = ownerStart(passage, phraseStart(passage, run), sentence.first);
  const before = tokenIn(tokens, sentence, head - 1);
  if (isPreposition(before)) return 'oblique';
  return isSubject(before, next) ? 'subject' : 'object';
}

function isSubject(before: Token | undefined, next: Token | undefined): boolean {
  return next !== undefined && opensPredicate(next) && (opensClause(before) || isVerbLike(next));
}

/** Nothing, a mark or a conjunction: a clause may begin after it. */
function opensClause(before: Token | undefined): boolean {
  return !before || before.kind === 'mark' || CLAUSE_OPENERS.has(before.key);
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && PREPOSITIONS.has(token.key) && !CLAUSE_OPENERS.has(token.key);
}

function isVerbLike(token: Token): boolean {
  return token.kind === 'word' && !token.key.endsWith('ing');
}

/** The first token of the phrase around a name: its honorific, its title, and the article before them. */
export function phraseStart(passage: Passage, run: NameRun): number {
  const { tokens } = passage;
  const floor = passage.sentences[run.sentence]?.first ?? run.first;
  const from = run.title?.start ?? run.start;
  let at = run.first;
  while (at > floor && startAt(tokens, at - 1) >= from) at--;
  if (run.honorific !== null) at = skipBack(tokens, at, floor, /^(?:\.|mr|mrs|ms|dr|sir)$/);
  return skipBack(tokens, at, floor, /^(?:the|a|an|then|former)$/);
}

/** Where the phrase of an owner before a name or a title begins: "[Ukraine's] Deputy Prime Minister", "[the club's] owner". */
function ownerStart({ tokens }: Passage, head: number, floor: number): number {
  if (head <= floor || possessiveLength(textAt(tokens, head - 1)) === 0) return head;
  let at = head - 1;
  while (at > floor && beginsWithCapital(textAt(tokens, at - 1))) at--;
  return skipBack(tokens, at, floor, /^(?:the|a|an)$/);
}

function skipBack(tokens: readonly Token[], from: number, floor: number, words: RegExp): number {
  let at = from;
  while (at > floor && words.test(keyAt(tokens, at - 1))) at--;
  return at;
}

function tokenIn(
  tokens: readonly Token[],
  sentence: PassageSentence,
  at: number,
): Token | undefined {
  return at >= sentence.first && at < sentence.last ? tokens[at] : undefined;
}

/** May a predicate, an apposition or a relative clause begin here? */
function opensPredicate(token: Token): boolean {
  if (token.kind === 'mark') return /^[,(—–-]$/.test(token.text);
  if (token.kind === 'figure' || beginsWithCapital(token.text)) return false;
  if (PREPOSITIONS.has(token.key)) return false;
  if (!STOP_WORDS.has(token.key)) return true;
  return /^(?:is|was|has|had|have|were|are|will|would|did|does|do|can|could|may|might|should|must|also|who|whose|later|then|himself|herself|and|not|never)$/.test(
    token.key,
  );
}
