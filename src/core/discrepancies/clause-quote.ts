import type { Span } from '../model.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Words of a clause that are quoted: enough to know it again. */
const MOST_WORDS = 8;
/** Fewer do not say what happened. */
const LEAST_WORDS = 2;
/** Characters on either side of a mention in which its clause is looked for. */
const REACH = 200;

/** Words that lead on to a date or a figure and say nothing without it. */
const LEADING_ON =
  /(?:^|\s)(?:in|on|at|by|since|from|until|till|of|about|around|early|late|mid|the|a|an|as|for|to|and|or|shortly|just|before|after|during|within|with|than|more|over|under|nearly|almost|some|up|is|was|were|are|be|last|next|this)$/i;
const FOLLOWING_ON =
  /^(?:when|after|as|where|that|which|who|and|or|but|in|on|of|for|to|ago|since|local|time|from)\s/i;

/** "in 2014, when Moscow seized": what follows says what happened then. */
const TOLD_AFTER = /^,? (?:when|after|as) /;
/** Words with which no clause is quoted from its middle. */
const NO_BEGINNING =
  /^(?:and|but|or|that|which|who|whom|when|while|however|of|to|for|by|with|a|an|the|in|on|at|from)$/i;

/**
 * The words of a clause that a date or figure stands in, without it: those before it, else those
 * behind it, up to eight, "… " where more go before; null where too few stand in the clause to say
 * what is meant.
 */
export function clauseQuote(text: string, mention: Span): string | null {
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  const after = text.slice(mention.end, mention.end + REACH);
  const first = TOLD_AFTER.test(after) ? follow(after) : null;
  return first ?? lead(before) ?? follow(after);
}

function lead(before: string): string | null {
  const parts = before.split(/,(?!\d)|[;:()“”"—–!?]|\.\s/);
  const words = (parts.at(-1) ?? '').trim().split(/\s+/);
  while (LEADING_ON.test(words.at(-1) ?? '')) words.pop();
  const clause = quoted(withoutBeginning(words.slice(-MOST_WORDS), words.length <= MOST_WORDS));
  return clause !== null && words.length > MOST_WORDS ? `… ${clause}` : clause;
}

/** The words from the first with which a quoted clause may begin. */
function withoutBeginning(words: readonly string[], whole: boolean): readonly string[] {
  const from = words.findIndex(
    (word, at) => !NO_BEGINNING.test(word) || (whole && isTitle(words, at)),
  );
  return from < 0 ? [] : words.slice(from);
}

/** An article that opens a clause stays ("The library will close"). */
const isTitle = (words: readonly string[], at: number) =>
  at === 0 && /^(?:a|an|the|in|on|at|from|for|by|with|to)$/i.test(words[at] ?? '');

function follow(after: string): string | null {
  let clause = after.replace(/^[\s,]+/, '');
  for (let step = 0; step < 3 && FOLLOWING_ON.test(clause); step++)
    clause = clause.replace(/^\S+\s+/, '');
  const [first = ''] = clause.split(/,(?!\d)|[;:()“”"—–!?]|\.(?:\s|$)/);
  const all = first.trim().split(/\s+/);
  const words = all.slice(0, MOST_WORDS);
  while (LEADING_ON.test(words.at(-1) ?? '')) words.pop();
  const told = quoted(words);
  return told !== null && all.length > MOST_WORDS ? `${told} …` : told;
}

function quoted(words: readonly string[]): string | null {
  return words.filter((word) => LONG_WORD(word).test(word)).length < LEAST_WORDS
    ? null
    : words.join(' ');
}

/** Of the clauses of several mentions the fullest that is whole, of equals the first by code unit; null if none has one. */
export function bestClause(clauses: readonly (string | null)[]): string | null {
  const size = (clause: string) => (clause.includes('…') ? 0 : clause.split(' ').length);
  const [best] = clauses
    .filter((clause) => clause !== null)
    .sort((x, y) => size(y) - size(x) || (x < y ? -1 : x > y ? 1 : 0));
  return best ?? null;
}

const LONG_WORD = letterPattern(String.raw`\p{L}{3}`);
