import { CAPITAL_WORDS } from '../mentions/capital-words.ts';
import { OFFICE_WORDS, ROLE_WORDS, TITLE_MODIFIERS } from '../mentions/role-words.ts';
import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import type { Sentence, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { contentKeys } from './content-keys.ts';
import { countryOf } from './related-stems.ts';

/** A clause of a sentence, as far as marks and conjunctions show where one begins. Offsets into the sentence. */
export interface Clause extends Span {
  /** Tokens `[first, last)` of the sentence. */
  readonly first: number;
  readonly last: number;
  /** Its content words and figures, by which facts are compared: each with the place of its token. */
  readonly words: ReadonlyMap<string, number>;
  readonly keys: ReadonlySet<string>;
  /** Those of the words that carry a claim: no names, offices, days and verbs of saying. */
  readonly claims: ReadonlySet<string>;
}

/** Words before which a clause ends. "And" and "to" join more nouns and verbs than they part. */
const OPENERS: ReadonlySet<string> = new Set(
  `that which who whom whose when while where because although though but if unless after before since until
  whether so as amid despite following`.split(/\s+/),
);

/** Pairs of words that go on with the phrase. */
const NO_CLAUSE: ReadonlySet<string> = new Set(
  'known as|such as|described as|seen as|well as|far as|long as|hailed as|regarded as|identified as|serve as|served as|work as|worked as|even if|even though|just before|shortly before|shortly after|soon after|day after|days after|years after|weeks after|months after|year after|week after|days before|day before|weeks before|months before|years before|so far|ever since'.split(
    '|',
  ),
);

/** Fewer content words are no claim: such a clause is joined to the one before it. */
const LEAST_WORDS = 2;

/** The clauses of a sentence, in order; joined they are the whole sentence. */
export const clausesOf = oncePer((sentence: Sentence): readonly Clause[] => {
  const tokens = sentenceTokens(sentence);
  const keys = wordKeys(tokens);
  const starts = tokens.flatMap((_, at) => (at > 0 && opensClause(tokens, at) ? [at] : []));
  const parts: [number, number][] = [];
  let first = 0;
  for (const last of [...starts, tokens.length]) {
    const before = parts.at(-1);
    const small = (from: number, to: number) => countKeys(keys, from, to) < LEAST_WORDS;
    if (before && (small(first, last) || small(...before))) before[1] = last;
    else if (last > first) parts.push([first, last]);
    first = last;
  }
  return parts.map(([from, to]) => clauseOf(tokens, keys, from, to));
});

function opensClause(tokens: readonly Token[], at: number): boolean {
  const { kind, text, key, start, end } = tokens[at]!;
  if (kind !== 'mark') return OPENERS.has(key) && !NO_CLAUSE.has(`${tokens[at - 1]!.key} ${key}`);
  const inside = start === tokens[at - 1]?.end && end === tokens[at + 1]?.start;
  return /^[,;:—–()]$/.test(text) && !inside && !isInList(tokens, at);
}

/** A comma with no more than two words up to the next, or to the "and" of the list it stands in. */
function isInList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ',' || SAYING_VERBS.has(tokens[at + 1]?.key ?? '')) return false;
  const ends = (place: number) => /^(?:,|and|or)$/.test(tokens[place]?.key ?? '');
  return (ends(at + 2) || ends(at + 3)) && !OPENERS.has(tokens[at + 1]?.key ?? '');
}

function countKeys(keys: readonly (string | null)[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (keys[at] !== null) count++;
  return count;
}

/** The content words, and figures of three digits and more, which two sentences do not share by chance. */
function wordKeys(tokens: readonly Token[]): readonly (string | null)[] {
  const keys = contentKeys(tokens);
  return tokens.map(({ kind, text }, at) =>
    kind === 'figure' && /\d{3}/.test(text) ? text.replaceAll(',', '') : (keys[at] ?? null),
  );
}

function clauseOf(
  tokens: readonly Token[],
  keys: readonly (string | null)[],
  first: number,
  last: number,
): Clause {
  const words = new Map<string, number>();
  const claims = new Set<string>();
  for (let at = first; at < last; at++) {
    const key = keys[at];
    if (key === null || key === undefined) continue;
    if (!words.has(key)) words.set(key, at);
    if (isClaim(tokens, at, key)) claims.add(key);
  }
  const { start } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  return { first, last, start, end, words, keys: new Set(words.keys()), claims };
}

function isClaim(tokens: readonly Token[], at: number, key: string): boolean {
  const { text, key: word } = tokens[at]!;
  const named = beginsWithCapital(text) && (at > 0 || beginsWithCapital(tokens[1]?.text ?? ''));
  if (named || CAPITAL_WORDS.has(word) || countryOf(word) !== undefined) return false;
  return (
    tokens[at]!.kind === 'word' &&
    !NO_CLAIM.has(key) &&
    !OFFICES.has(word.replace(/(?:'s?|s)$/, ''))
  );
}

const OFFICES: ReadonlySet<string> = new Set([...OFFICE_WORDS, ...ROLE_WORDS, ...TITLE_MODIFIERS]);

/** Stems of words that any report may have, whatever it claims. */
const NO_CLAIM: ReadonlySet<string> = new Set(
  `say tell state add ask report call urge reporter statement according week month year day time people country
  government sides side official officials move make take give get go come put hold set include show keep need want
  meet see use work look part new last first one two next late early many more most`
    .split(/\s+/)
    .map(stem),
);
