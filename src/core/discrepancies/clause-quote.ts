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

/** "in 2014, when Moscow seized": what follows says what happened then; unlike in "resigned in June after a year". */
const TOLD_AFTER = /^,? (?:when|as) /;
const YEAR_AFTER = /^,? after /;
const YEAR = /^\d{4}$/;
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
  const isYear = YEAR.test(text.slice(mention.start, mention.end));
  const first = TOLD_AFTER.test(after) || (isYear && YEAR_AFTER.test(after)) ? follow(after) : null;
  const told = first ?? lead(before);
  if (told !== null) return told;
  const rest = follow(after);
  // "The dam, built in | 1961 at a cost of …": words of the clause go before.
  return rest !== null && withoutEnd(lastClause(before)).join('') !== '' ? `… ${rest}` : rest;
}

/**
 * The words of a clause with "…" for the figure in it, so that they read on into it: "The match was held
 * up for …", or where too few go before, "… later a doctor came"; null where too few stand on either side.
 */
export function gapQuote(text: string, mention: Span): string | null {
  const before = lastClause(text.slice(Math.max(0, mention.start - REACH), mention.start));
  const [after = ''] = text.slice(mention.end, mention.end + REACH).split(CLAUSE_END);
  const noun = ARTICLE.test(before.at(-1) ?? '');
  const near = after.trim().split(/\s+/);
  const rest = withoutEnd(near.slice(0, noun ? MOST_AFTER : MOST_AFTER + 2)).join(' ');
  const most = noun ? MOST_WORDS - MOST_AFTER : MOST_WORDS;
  const words = withoutBeginning(before.slice(-most), before.length <= most);
  const whole = quoted(words);
  const cut = before.length > most ? '… ' : '';
  if (whole !== null) return `${cut}${whole} … ${noun ? rest : ''}`.trimEnd();
  return quoted(rest.split(' ')) === null ? null : `${words.join(' ')} … ${rest}`.trim();
}

/** Words behind a gap that only end its phrase; two more where they have to tell it. */
const MOST_AFTER = 4;
/** Before a gap, the noun must follow: "the … long bridge". */
const ARTICLE = /^(?:an?|the|its|his|her|their|our|my|this|that|every|each)$/i;

const CLAUSE_END = /,(?!\d)|[;:()“”"—–!?]|\.(?:\s|$)/;

/** The words of the clause that the text ends in. */
function lastClause(before: string): string[] {
  const words = before.split(CLAUSE_END).at(-1) ?? '';
  return words.trim().split(/\s+/);
}

function withoutEnd(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !LEADING_ON.test(word));
  return words.slice(0, last + 1);
}

function lead(before: string): string | null {
  const words = withoutEnd(lastClause(before));
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
  const [first = ''] = clause.split(CLAUSE_END);
  const all = first.trim().split(/\s+/);
  const words = withoutEnd(all.slice(0, MOST_WORDS));
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
  return best(clauses, (clause) => !clause.includes('…'));
}

/** The same for clauses with a gap; words cut off before it are not marked as well. */
export function bestGap(clauses: readonly (string | null)[]): string | null {
  const clause = best(clauses, (one) => !isCut(one));
  return clause !== null && isCut(clause) ? clause.slice(2) : clause;
}

/** "… a boy was struck by …": cut off before, with a gap further on. */
const isCut = (clause: string) => clause.startsWith('… ') && clause.includes('…', 1);

function best(
  clauses: readonly (string | null)[],
  isWhole: (clause: string) => boolean,
): string | null {
  const size = (clause: string) => (isWhole(clause) ? clause.split(' ').length : 0);
  const [first] = clauses
    .filter((clause) => clause !== null)
    .sort((x, y) => size(y) - size(x) || (x < y ? -1 : x > y ? 1 : 0));
  return first ?? null;
}

const LONG_WORD = letterPattern(String.raw`\p{L}{3}`);
