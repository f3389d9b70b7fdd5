import type { Span } from '../model.ts';
import type { Token } from '../words/tokenize.ts';
import { CAPITAL_WORDS } from './capital-words.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from './honorifics.ts';
import { readTitle } from './read-title.ts';
import type { Passage, PassageSentence } from './read-passage.ts';
import { possessiveLength } from './token-at.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** A run of capitalised words that may be a name. `first`, `last` are token indices, `last` exclusive. */
export interface NameRun extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into the passage's sentences. */
  readonly sentence: number;
  /** The words of the name, keys without possessive endings; no honorific, no title. */
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly title: Span | null;
  /** Does it open its sentence, so that its capital says nothing? */
  readonly opening: boolean;
}

/** Longest run that is read as one name, in tokens; hostile input has longer ones, no name does. */
const LONGEST = 14;

/** Every run of capitalised words, cut into title and name. */
export function findNames(passage: Passage): NameRun[] {
  const runs: NameRun[] = [];
  passage.sentences.forEach((sentence, index) => {
    if (sentence.headline) return;
    let at = sentence.first;
    while (at < sentence.last) {
      const last = startsName(passage, sentence, at) ? runEnd(passage, sentence, at) : at + 1;
      const run = nameOf(passage, index, at, last);
      if (run) runs.push(run);
      at = last;
    }
  });
  return runs;
}

/** The key of a name's word: no possessive ending. */
export function nameKey(token: Token): string {
  return token.key.includes("'") ? token.key.replace(/'s?$/, '') : token.key;
}

/** A word that is capitalised for another reason than being a name; the s of a lost apostrophe is no matter ("Mondays"). */
function isNoName(key: string): boolean {
  return (
    CAPITAL_WORDS.has(key) ||
    (key.endsWith('s') && CAPITAL_WORDS.has(key.slice(0, -1))) ||
    /^(?:i|we|you|they|he|she|it|that|there|here|what|who)['’]/.test(key)
  );
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && beginsWithCapital(token.text);
}

function startsName(passage: Passage, sentence: PassageSentence, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || !isCapital(token)) return false;
  const key = nameKey(token);
  if (HONORIFICS.has(key)) return true;
  if (isNoName(key)) return false;
  if (!opens(passage, sentence, at)) return true;
  return (
    !passage.lowerWords.has(token.key) &&
    !(/(?:ing|ly)$/.test(key) && isCapital(passage.tokens[at + 1]))
  );
}

/** First word of the sentence, or of a quotation or clause inside it that begins anew. */
function opens(passage: Passage, sentence: PassageSentence, at: number): boolean {
  if (at === sentence.first) return true;
  const before = passage.tokens[at - 1];
  return before !== undefined && before.kind === 'mark' && !/^[,()&$-]$/.test(before.text);
}

/** What stands between token `at` and the next one. */
function gap(passage: Passage, at: number): string {
  const here = passage.tokens[at];
  const next = passage.tokens[at + 1];
  if (!here || !next) return '';
  const between = passage.text.slice(here.end, Math.min(next.start, here.end + 3));
  return /^\s{1,2}$/.test(between) ? ' ' : between;
}

function runEnd(passage: Passage, sentence: PassageSentence, from: number): number {
  let last = from + 1;
  const limit = Math.min(sentence.last, from + LONGEST);
  while (last < limit) {
    const step = nextPart(passage, last, limit);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** How many tokens from `at` on carry the run further, 0 if it ends there. */
function nextPart(passage: Passage, at: number, limit: number): number {
  const before = passage.tokens[at - 1];
  const token = passage.tokens[at];
  if (!before || !token) return 0;
  if (token.text === '.' && isShort(before) && gap(passage, at - 1) === '') return 1;
  if (/['’]s?$/.test(before.text)) return 0;
  if (token.text === '-') return hyphenPart(passage, at, limit);
  return gap(passage, at - 1) === ' ' ? wordPart(passage, token, at, limit) : 0;
}

function wordPart(passage: Passage, token: Token, at: number, limit: number): number {
  if (isCapital(token)) return isNoName(nameKey(token)) ? 0 : 1;
  return NAME_PARTICLES.has(token.key) ? particlePart(passage, at, limit) : 0;
}

/** An initial, or a short form that ends in a dot. */
function isShort(token: Token): boolean {
  return (
    beginsWithCapital(token.text) &&
    (token.text.length === 1 ||
      HONORIFICS.has(token.key) ||
      NAME_SUFFIXES.has(token.key) ||
      /^(?:gov|sen|rep|gen|col|lt|sgt|capt|prof|pres|maj|adm|cmdr|supt|insp|det)$/.test(token.key))
  );
}

function hyphenPart(passage: Passage, at: number, limit: number): number {
  const joined = gap(passage, at - 1) === '' && gap(passage, at) === '';
  return joined && at + 1 < limit && isCapital(passage.tokens[at + 1]) ? 2 : 0;
}

/** "von der Leyen": up to three small words, then a capital; each may be joined by a hyphen ("al-Assad"). */
function particlePart(passage: Passage, at: number, limit: number): number {
  for (let step = 1; step <= 3 && at + step < limit; step++) {
    const token = passage.tokens[at + step];
    if (isCapital(token)) return step + 1;
    if (!token || (token.text !== '-' && !NAME_PARTICLES.has(token.key))) return 0;
  }
  return 0;
}

/** The tokens `[first, last)` of a sentence as a name; null if no name begins there. */
export function nameOf(
  passage: Passage,
  index: number,
  first: number,
  last: number,
): NameRun | null {
  const sentence = passage.sentences[index];
  if (!sentence || (!sentence.headline && !startsName(passage, sentence, first))) return null;
  const { nameFirst, nameLast, honorific, title } = readTitle(passage, sentence, first, last);
  const inside = passage.tokens.slice(nameFirst, nameLast);
  const words = inside.filter(({ kind }) => kind === 'word').map(nameKey);
  const start = inside[0];
  const end = inside.at(-1);
  if (!start || !end || words.length === 0) return null;
  return {
    start: start.start,
    end: end.end - possessiveLength(end.text),
    first: nameFirst,
    last: nameLast,
    sentence: index,
    words,
    honorific,
    title,
    opening: nameFirst === first && opens(passage, sentence, first),
  };
}
