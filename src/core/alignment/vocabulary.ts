import { contracted } from '../words/contractions.ts';
import { isDenial, isNegation, isStopWord } from '../words/is-stop-word.ts';
import { figureValue, numberWord, ordinalWord, scaleWord } from '../words/number-words.ts';
import { americanSpelling } from '../words/spelling-variants.ts';
import { plainWord, stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import type { Alias } from './known-aliases.ts';
import { CAPITAL, DENIAL, FIGURE, NEGATION, STOP, withEnding } from './word-kinds.ts';

/** What a form of a word is, worked out once per vocabulary. */
export interface WordForm {
  /** Numbers the word as written but for typography and spelling. */
  readonly word: number;
  /** Numbers its stem; figures have the stem of their value ("seven" = 7). */
  readonly stem: number;
  /** Its stem as a string. */
  readonly name: string;
  /** Its letters in American spelling, apostrophes dropped whether they were lost or not ("week's", "weeks"). */
  readonly letters: string;
  /** As it stands, lower case. */
  readonly text: string;
  /** Which it is of a function word, a figure, a negation, with a capital: bits of word-kinds. */
  readonly kinds: number;
  /** The value of a figure or number word, else undefined. */
  readonly value: number | undefined;
  readonly scale: number | undefined;
  /** Does it stand for two words ("don't")? */
  readonly contraction: boolean;
}

/** The words of the sentences that are compared with one another, numbered in the order met. */
export class Vocabulary {
  readonly #forms = new Map<string, WordForm>();
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** The aliases that the sentences introduce themselves, by their first stem. */
  introduced: ReadonlyMap<string, readonly Alias[]> = new Map();
  /** Every stem, by its number. */
  readonly stems: string[] = [];

  /** How many words are numbered. */
  get words(): number {
    return this.#words.size;
  }

  form(token: Token): WordForm {
    let form = this.#forms.get(token.text);
    if (form === undefined) {
      form = token.kind === 'figure' ? this.#readFigure(token) : this.#readWord(token);
      this.#forms.set(token.text, form);
    }
    return form;
  }

  /** The form of an alias: the entry of a lexicon or the short form of a name. */
  alias(short: string): WordForm {
    return this.form({ text: short, key: short, kind: 'word', start: 0, end: 0 });
  }

  /** The number of a figure's stem. */
  figureStem(value: number): number {
    return this.#stemNumber(`#${value}`);
  }

  #wordNumber(word: string): number {
    let number = this.#words.get(word);
    if (number === undefined) this.#words.set(word, (number = this.#words.size));
    return number;
  }

  #stemNumber(name: string): number {
    let number = this.#stems.get(name);
    if (number === undefined) {
      number = this.stems.length;
      this.#stems.set(name, number);
      this.stems.push(name);
    }
    return number;
  }

  #readWord({ text, key }: Token): WordForm {
    const plain = plainWord(key);
    const value = numberWord(plain) ?? ordinalWord(plain);
    const stop = isStopWord(text, key);
    const figure = value !== undefined && !stop;
    const name = figure ? `#${value}` : stop ? plain : stem(key);
    const kinds =
      (stop ? STOP : 0) |
      (figure ? FIGURE : 0) |
      denialKinds(key) |
      (startsHigh(text) ? CAPITAL : 0);
    const lower = text.toLowerCase();
    return {
      word: this.#wordNumber(plain),
      stem: this.#stemNumber(name),
      name,
      letters: americanSpelling(key.includes("'") ? key.replaceAll("'", '') : key),
      text: lower,
      kinds: withEnding(kinds, lower),
      value,
      scale: scaleWord(plain),
      contraction: contracted(key) !== null,
    };
  }

  #readFigure({ text, key }: Token): WordForm {
    const value = figureValue(key);
    const name = `#${value ?? key}`;
    const lower = text.toLowerCase();
    return {
      word: this.#wordNumber(key),
      stem: this.#stemNumber(name),
      name,
      letters: key,
      text: lower,
      kinds: withEnding(FIGURE, lower),
      value,
      scale: undefined,
      contraction: false,
    };
  }
}

function denialKinds(key: string): number {
  if (isNegation(key)) return NEGATION | DENIAL;
  return isDenial(key) ? DENIAL : 0;
}

/** Is the first letter a capital? Beyond ASCII the pattern is asked. */
function startsHigh(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
