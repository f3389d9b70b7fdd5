import { figureAt, keyAt, type FigureToken } from './figure-tokens.ts';
import { isCompound, isTime } from './number-border.ts';
import { ORDINALS, ORDINAL_SCALES, PARTS, SCALES, TENS, VAGUE } from './number-words.ts';
import { readCardinal, type Reading } from './read-cardinal.ts';
import { readPower } from './read-power.ts';
import { UNITS } from './units.ts';
import { letterPattern } from '../words/letter-pattern.ts';

export type NumberForm = 'cardinal' | 'ordinal' | 'fraction' | 'vague';

export interface NumberReading extends Reading {
  readonly form: NumberForm;
}

type Tokens = readonly FigureToken[];

/** Words after "a third" that show it to be a part of something and not a place in a row. */
const AFTER_PART = new Set(
  'of the in to less more as and or but was were is are has have'.split(' '),
);

const isLetters = (token: FigureToken | undefined) =>
  token !== undefined && LETTER_FIRST(token.key).test(token.key);

/** The denominator of a fraction ("thirds", "quarter", "eighths", "hundredth"), or null. */
function denominator(token: FigureToken | undefined, plural: boolean): number | null {
  if (!token) return null;
  const part = PARTS.get(token.key);
  if (part !== undefined) return part;
  if (plural && !token.key.endsWith('s')) return null;
  const word = plural ? token.key.slice(0, -1) : token.key;
  const value = ORDINALS.get(word) ?? ORDINAL_SCALES.get(word) ?? null;
  return value !== null && value > 2 ? value : null;
}

/** Steps over one hyphen that is written against its neighbours, or set off on both sides. */
function overHyphen(tokens: Tokens, at: number): number {
  return keyAt(tokens, at) === '-' ? at + 1 : at;
}

/** "two thirds", "one-fifth", "3/4", "a third of", "a quarter". */
function readFraction(tokens: Tokens, at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  if (isVulgar(first))
    return { value: first.figure ?? 0, next: at + 1, scale: 1, form: 'fraction' };
  const one = /^an?$/.test(first.key) ? readOnePart(tokens, at + 1) : null;
  const cardinal = one ? null : readCardinal(tokens, at);
  if (!cardinal) return one;
  return readSlash(tokens, cardinal) ?? readOver(tokens, cardinal) ?? readParts(tokens, cardinal);
}

/** "two thirds": a whole number of parts. */
function readParts(tokens: Tokens, top: Reading): NumberReading | null {
  const parts = denominatorAt(tokens, overHyphen(tokens, top.next), top.value !== 1);
  if (parts === null || !Number.isInteger(top.value)) return null;
  if (top.value === 1 && isOtherWord(tokens, parts.next)) return null;
  return { value: top.value / parts.value, next: parts.next, scale: 1, form: 'fraction' };
}

/** One character that is a fraction: "½". */
const isVulgar = ({ figure, text }: FigureToken) =>
  figure !== null && figure < 1 && !/\d/.test(text);

/** A denominator of one word, or of two ("twenty-fifths"). */
function denominatorAt(
  tokens: Tokens,
  at: number,
  plural: boolean,
): { readonly value: number; readonly next: number } | null {
  const single = denominator(tokens[at], plural);
  if (single !== null) return { value: single, next: at + 1 };
  const tens = TENS.get(keyAt(tokens, at));
  const next = overHyphen(tokens, at + 1);
  const word = keyAt(tokens, next);
  const small = ORDINALS.get(plural ? word.replace(/s$/, '') : word);
  if (tens === undefined || small === undefined || small > 9 || plural !== word.endsWith('s'))
    return null;
  return { value: tens + small, next: next + 1 };
}

function readOnePart(tokens: Tokens, at: number): NumberReading | null {
  const parts = denominator(tokens[at], false);
  if (parts === null || isOtherWord(tokens, at + 1)) return null;
  const after = tokens[at + 1];
  const isPart =
    PARTS.has(keyAt(tokens, at)) || !isLetters(after) || AFTER_PART.has(after?.key ?? '');
  return isPart ? { value: 1 / parts, next: at + 1, scale: 1, form: 'fraction' } : null;
}

/** "a third-party supplier", "a quarter-final": the part of another word; "a half-hour" is a part of an hour. */
const isOtherWord = (tokens: Tokens, next: number) =>
  isCompound(tokens, next - 1) && !UNITS.has(keyAt(tokens, next + 1));

function readSlash(tokens: Tokens, top: Reading): NumberReading | null {
  const slash = tokens[top.next];
  const bottom = tokens[top.next + 1];
  if (slash?.key !== '/' || !slash.glued || !bottom?.glued || !bottom.figure) return null;
  if (keyAt(tokens, top.next + 2) === '/') return null; // a date, 5/17/2018
  return { value: top.value / bottom.figure, next: top.next + 2, scale: 1, form: 'fraction' };
}

/** "one over three", as formulas are read aloud; "ran 20 over 3 days" and "$5 over 3 years" are none. */
function readOver(tokens: Tokens, top: Reading): NumberReading | null {
  if (keyAt(tokens, top.next) !== 'over') return null;
  const bottom = readCardinal(tokens, top.next + 1);
  const after = tokens[bottom?.next ?? 0];
  if (!bottom || bottom.value < 2 || (after && BESIDE_NUMBER(after.key).test(after.key)))
    return null;
  return { value: top.value / bottom.value, next: bottom.next, scale: 1, form: 'fraction' };
}

/** "one in five", "two out of three": shares as news tells them; "12 in six boxes" is none. */
function readShare(tokens: Tokens, top: Reading): NumberReading | null {
  const at = bottomAt(tokens, top);
  const bottom = at < 0 ? null : readCardinal(tokens, at);
  if (!bottom || bottom.value <= top.value || bottom.value > 1000) return null;
  if (keyAt(tokens, at - 1) === 'in' && isTime(tokens, bottom.next)) return null; // "the one in five years"
  return { value: top.value / bottom.value, next: bottom.next, scale: 1, form: 'fraction' };
}

/** Where the whole of a share stands: after "out of", or after one and "in", "in every"; -1 where none does. */
function bottomAt(tokens: Tokens, { value, next }: Reading): number {
  const [link, second] = [keyAt(tokens, next), keyAt(tokens, next + 1)];
  if (link === 'out') return second === 'of' ? next + 2 : -1;
  if (link !== 'in' || value !== 1) return -1;
  return second === 'every' || second === 'each' ? next + 2 : next + 1;
}

/** "and a half", "-and-a-half", "and three quarters" after a cardinal: what it adds, of the last scale. */
function readMixed(tokens: Tokens, whole: Reading): Reading {
  let at = overHyphen(tokens, whole.next);
  if (keyAt(tokens, at) === 'and') at = overHyphen(tokens, at + 1);
  else if (figureAt(tokens, whole.next - 1) === null || !vulgarOrSlash(tokens, at)) return whole;
  if (['a', 'an'].includes(keyAt(tokens, at)) && keyAt(tokens, at + 1) === '-') {
    return mixed(whole, denominator(tokens[at + 2], false), at + 3, tokens);
  }
  const part = readFraction(tokens, at);
  if (part) return mixed(whole, 1 / part.value, part.next, tokens);
  const bare = keyAt(tokens, at) === 'half' ? 2 : null;
  return mixed(whole, bare, at + 1, tokens);
}

/** "2 1/4", "2½". */
function vulgarOrSlash(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.figure == null || !Number.isInteger(figureAt(tokens, at - 1))) return false;
  return token.figure < 1 || keyAt(tokens, at + 1) === '/';
}

/** The whole with 1/`parts` of its scale; a scale word may follow ("five and a half million"). */
function mixed(whole: Reading, parts: number | null, next: number, tokens: Tokens): Reading {
  if (parts === null || parts <= 1) return whole;
  const scale = SCALES.get(keyAt(tokens, next));
  if (scale === undefined) return { ...whole, value: whole.value + whole.scale / parts, next };
  if (whole.scale > scale) return { ...whole, value: whole.value + scale / parts, next: next + 1 };
  return { value: (whole.value + 1 / parts) * scale, next: next + 1, scale };
}

/** "half a million", "half a dozen", "a quarter of a million", "three quarters of a million". */
function readPartOfScale(tokens: Tokens, part: NumberReading | null): NumberReading | null {
  if (!part) return null;
  let at = part.next;
  if (keyAt(tokens, at) === 'of') at++;
  if (keyAt(tokens, at) === 'a' || keyAt(tokens, at) === 'an') at++;
  const scale = SCALES.get(keyAt(tokens, at));
  if (scale === undefined) return null;
  return { value: part.value * scale, next: at + 1, scale, form: 'cardinal' };
}

/** "half", "quarter" without an article: a number only before a scale word, "of", "the" or an article. */
function readBareHalf(tokens: Tokens, at: number): NumberReading | null {
  const parts = PARTS.get(keyAt(tokens, at));
  if (parts === undefined || keyAt(tokens, at).endsWith('s')) return null;
  const part: NumberReading = { value: 1 / parts, next: at + 1, scale: 1, form: 'fraction' };
  const scaled = readPartOfScale(tokens, part);
  if (scaled) return scaled;
  const after = keyAt(tokens, at + 1);
  if (parts === 4) return after === 'of' && isTime(tokens, at + 3) ? part : null;
  return ['of', 'the', 'a', 'an'].includes(after) ? part : null;
}

/** "tens of thousands", "Thousands", "a couple", "several hundred": the lowest value that is meant. */
function readVague(tokens: Tokens, at: number): NumberReading | null {
  const key = keyAt(tokens, at);
  const base = VAGUE.get(key);
  if (base !== undefined) {
    const of = keyAt(tokens, at + 1) === 'of' ? VAGUE.get(keyAt(tokens, at + 2)) : undefined;
    if (of === undefined) return { value: base, next: at + 1, scale: 1, form: 'vague' };
    return { value: (base * of) / 2, next: at + 3, scale: 1, form: 'vague' };
  }
  const few = readFew(tokens, at);
  if (!few) return null;
  const word = keyAt(tokens, few.next);
  const scale =
    SCALES.get(word) ?? (VAGUE.has(word) ? SCALES.get(word.replace(/s$/, '')) : undefined);
  return scale === undefined ? few : { ...few, value: few.value * scale, next: few.next + 1 };
}

/** "a couple (of)" is two, "a few" and "several" three or more. */
function readFew(tokens: Tokens, at: number): NumberReading | null {
  const article = keyAt(tokens, at) === 'a';
  const word = keyAt(tokens, article ? at + 1 : at);
  const next = article ? at + 2 : at + 1;
  if (word === 'couple' && article) {
    const of = keyAt(tokens, next) === 'of' ? next + 1 : next;
    return { value: 2, next: of, scale: 1, form: 'vague' };
  }
  if (word !== 'few' && (word !== 'several' || article)) return null;
  return { value: 3, next, scale: 1, form: 'vague' };
}

/** "11th", "first", "twenty-fifth", "one hundred twenty fifth", "the thousandth". */
function readOrdinal(tokens: Tokens, at: number): NumberReading | null {
  const first = tokens[at];
  if (!first) return null;
  const suffix = tokens[at + 1];
  if (first.figure !== null && suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.key))
    return { value: first.figure, next: at + 2, scale: 1, form: 'ordinal' };
  const bare = ordinalWord(first.key);
  if (bare !== null) return { value: bare, next: at + 1, scale: 1, form: 'ordinal' };
  return readLongOrdinal(tokens, at);
}

const ordinalWord = (key: string) => ORDINALS.get(key) ?? ORDINAL_SCALES.get(key) ?? null;

function readLongOrdinal(tokens: Tokens, at: number): NumberReading | null {
  const start = keyAt(tokens, at) === 'a' ? at + 1 : at;
  const lead = readCardinal(tokens, start);
  if (!lead) return null;
  const next = overHyphen(tokens, lead.next);
  const key = keyAt(tokens, next);
  const scale = ORDINAL_SCALES.get(key);
  if (scale !== undefined && figureAt(tokens, lead.next - 1) === null)
    return { value: lead.value * scale, next: next + 1, scale: 1, form: 'ordinal' };
  const small = figureAt(tokens, start) === null ? ORDINALS.get(key) : undefined;
  if (small === undefined || small > mostAfter(keyAt(tokens, lead.next - 1))) return null;
  if (isCompound(tokens, next)) return null;
  return { value: lead.value + small, next: next + 1, scale: 1, form: 'ordinal' };
}

/** The largest ordinal that may follow a word of a long one; -1 for words that end none ("a million | first doses"). */
function mostAfter(word: string): number {
  if (TENS.has(word)) return 9;
  return word === 'hundred' || word === 'thousand' ? 99 : -1;
}

function power(tokens: Tokens, base: Reading): NumberReading | null {
  const read = readPower(tokens, base);
  return read && { ...read, form: 'fraction' };
}

/** The number that begins at the token `at`, the longest reading first, or null. */
export function readNumber(tokens: Tokens, at: number): NumberReading | null {
  const fraction = readFraction(tokens, at);
  const part = readPartOfScale(tokens, fraction) ?? readBareHalf(tokens, at);
  if (part) return part;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && (!fraction || ordinal.next > fraction.next)) return ordinal;
  return fraction ?? readVague(tokens, at) ?? readWhole(tokens, at);
}

/** A cardinal with what follows it: "one in five", "1.1^23", "two and a half". */
function readWhole(tokens: Tokens, at: number): NumberReading | null {
  const cardinal = readCardinal(tokens, at);
  if (!cardinal) return null;
  const told = readShare(tokens, cardinal) ?? power(tokens, cardinal);
  return told ?? { ...readMixed(tokens, cardinal), form: 'cardinal' };
}

const BESIDE_NUMBER = letterPattern(String.raw`^[\p{L}%-]`);

const LETTER_FIRST = letterPattern(String.raw`^\p{L}`);
