// What a word of a sentence is, as bits: the loops over all words of all candidates read them as numbers.

/** A function word. */
export const STOP = 1;
export const FIGURE = 2;
export const NEGATION = 4;
export const CAPITAL = 8;
/** Begins the sentence or a quotation in it, where every word has a capital. */
export const OPENING = 16;
/** Has an ending of inflection, and no capital. */
export const INFLECTED = 32;
/** Says that what follows is not so: a negation, or a form of "deny". */
export const DENIAL = 64;
/** The bits from here on only the whole story tells. */
export const NAME = 128;
/** A content word that is neither name nor figure. */
export const LOWER = 256;
/** A content word that may carry a claim: no name, no report boilerplate. */
export const CLAIM = 512;
/** Report boilerplate, which carries little. */
export const LIGHT = 1024;

/** The kinds of a word with what its text, in lower case, tells of its ending. */
export function withEnding(kinds: number, text: string): number {
  const isInflected = !(kinds & CAPITAL) && /(?:ed|es|ing|s)$/.test(text);
  return isInflected ? kinds | INFLECTED : kinds & ~INFLECTED;
}
