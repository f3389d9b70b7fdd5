import type { BlockKind } from '../model.ts';
import type { LetterPattern } from '../words/letter-pattern.ts';

/**
 * What a line of furniture takes with it: `headlines` (other articles' headlines follow), `one` (the
 * next line), `rest` (all to the end of the file).
 */
export type Section = 'headlines' | 'one' | 'rest';

/** A pattern that alone tells what a line is. */
export interface LineRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly pattern: RegExp | LetterPattern;
  readonly section?: Section;
  /** Openings of the words that a line of the kind may begin with: a cheap look first, see `Openings`. */
  readonly begins?: Openings;
  /** Letters without which the pattern cannot hold: another cheap look. */
  readonly needs?: readonly string[];
  /** No line of the kind is longer, in UTF-16 units. */
  readonly longest?: number;
  /** Does it never end as a sentence does? */
  readonly unstopped?: true;
  /** Characters of which one must be the last. */
  readonly last?: string;
  /** Holds below the head only: a headline may begin that way. */
  readonly belowHead?: true;
}

/**
 * First words of lines in ASCII, signs before them left out, by their first three letters, which all
 * forms of a word share; `#` for figures, '' for a line without any.
 */
export type Openings = ReadonlySet<string>;

/** Characters of a first word that are compared. */
const OPENING = 3;

/** The openings of words that may be written together ("UKPolitics"): behind one of two letters comes any third. */
export const openingTogether = (words: string): Openings =>
  new Set(
    words
      .split(' ')
      .flatMap((word) =>
        word.length < OPENING
          ? [word, ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => word + letter)]
          : [word.slice(0, OPENING)],
      ),
  );

/** The openings of a list of words. */
export const opening = (words: string): Openings =>
  new Set(words.split(' ').map((word) => word.slice(0, OPENING)));

/** Words in small letters, with a capital, and in capitals. */
export const anyCase = (words: string): string[] =>
  words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
