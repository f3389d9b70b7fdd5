import { isNegation, isStopWord } from '../words/is-stop-word.ts';
import { figureValue, numberWord, ordinalWord, scaleWord } from '../words/number-words.ts';
import { americanSpelling } from '../words/spelling-variants.ts';
import { plainWord, stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';

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
  readonly stop: boolean;
  readonly negation: boolean;
  /** The value of a figure or number word, else undefined. */
  readonly value: number | undefined;
  readonly scale: number | undefined;
  readonly figure: boolean;
  readonly capital: boolean;
}

/** The words of the sentences that are compared with one another, numbered in the order met. */
export class Vocabulary {
  readonly #forms = new Map<string, WordForm>();
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Every stem, by its number. */
  readonly stems: string[] = [];
  form(token: Token): WordForm {
    let form = this.#forms.get(token.text);
    if (form === undefined) {
      form = this.#read(token);
      this.#forms.set(token.text, form);
    }
    return form;
  }

  /** The form of an alias: the entry of a lexicon or the short form of a name. */
  alias(short: string): WordForm {
    return {
      ...this.form({ text: short, key: short, kind: 'word', start: 0, end: 0 }),
      stop: false,
    };
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

  #read({ text, key, kind }: Token): WordForm {
    if (kind === 'figure') return this.#readFigure(key);
    const plain = plainWord(key);
    const value = numberWord(plain) ?? ordinalWord(plain);
    const stop = isStopWord(text, key);
    const figure = value !== undefined && !stop;
    const name = figure ? `#${value}` : stop ? plain : stem(key);
    return {
      word: this.#wordNumber(plain),
      stem: this.#stemNumber(name),
      name,
      letters: americanSpelling(key.replaceAll("'", '')),
      stop,
      negation: isNegation(key),
      value,
      scale: scaleWord(plain),
      figure,
      capital: /^\p{Lu}/u.test(text),
    };
  }

  #readFigure(key: string): WordForm {
    const value = figureValue(key);
    const name = `#${value ?? key}`;
    return {
      word: this.#wordNumber(key),
      stem: this.#stemNumber(name),
      name,
      letters: key,
      stop: false,
      negation: false,
      value,
      scale: undefined,
      figure: true,
      capital: false,
    };
  }
}
