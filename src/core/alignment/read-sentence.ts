import { tokenize, type Token } from '../words/tokenize.ts';
import { KNOWN_ALIASES, type Alias } from './known-aliases.ts';
import type { Vocabulary, WordForm } from './vocabulary.ts';

/** One word of a sentence as it is compared: an alias or a figure of several tokens is one word. */
export interface SentenceWord {
  readonly word: number;
  readonly stem: number;
  readonly stop: boolean;
  readonly figure: boolean;
  readonly negation: boolean;
  readonly capital: boolean;
  /** Does it begin the sentence or a quotation in it, where every word has a capital? */
  readonly opening: boolean;
  /** As it stands, lower case. */
  readonly text: string;
}

/** A sentence read into words. Longer ones than `MOST_WORDS` are read up to there. */
export interface ReadSentence {
  readonly words: readonly SentenceWord[];
  /** Its letters and figures alone: equal ones are the same words but for typography and spelling. */
  readonly letters: string;
  readonly quotations: number;
}

/** Words of a sentence that are compared; the longest sentences of real news have about 150. */
export const MOST_WORDS = 300;
/** Characters of a sentence that are read at all: a "sentence" of a megabyte is no sentence. */
const MOST_CHARACTERS = 20_000;

const FUSED = /^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{3,20})$/u;

/** Reads a sentence; `vocabulary` learns its words. */
export function readSentence(text: string, vocabulary: Vocabulary): ReadSentence {
  const tokens = tokenize(text.slice(0, MOST_CHARACTERS)).flatMap(unfused);
  const forms = tokens.map((token) => (token.kind === 'mark' ? null : vocabulary.form(token)));
  const words: SentenceWord[] = [];
  let quotations = 0;
  let opening = true;
  for (let i = 0; i < tokens.length && words.length < MOST_WORDS;) {
    if (!forms[i]) {
      const mark = tokens[i]?.text ?? '';
      if (QUOTATION_MARK.test(mark)) quotations += 0.5;
      opening ||= OPENING_MARK.test(mark);
      i++;
      continue;
    }
    const { end, form, stem, text: own } = readAt(i, tokens, forms, vocabulary);
    const { word, stop, figure, negation, capital } = form;
    words.push({ word, stem, stop, figure, negation, capital, opening, text: own });
    opening = false;
    i = end;
  }
  // A text longer than what is read is only ever equal to itself.
  const letters = text.length > MOST_CHARACTERS ? text : lettersOf(tokens, forms);
  return { words, letters, quotations: Math.floor(quotations) };
}

const QUOTATION_MARK = /["“”„«»]/;
/** After these a word may have its capital from its place. */
const OPENING_MARK = /["“„«:]/;

function lettersOf(tokens: readonly Token[], forms: readonly (WordForm | null)[]): string {
  return tokens
    .map((token, i) => forms[i]?.letters ?? (token.text === '%' ? 'percent' : ''))
    .join('');
}

/** The word that begins at token `i`, and the token after it: an alias, a figure of several tokens, or the token alone. */
function readAt(
  i: number,
  tokens: readonly Token[],
  forms: readonly (WordForm | null)[],
  vocabulary: Vocabulary,
): { end: number; form: WordForm; stem: number; text: string } {
  const form = forms[i] as WordForm;
  const text = tokens[i]?.text.toLowerCase() ?? '';
  const alias = KNOWN_ALIASES.get(form.name)?.find((one) => stands(one, i, forms));
  if (alias) {
    const end = i + alias.long.length;
    const read = vocabulary.alias(alias.short);
    return {
      end,
      form: { ...read, capital: form.capital },
      stem: read.stem,
      text: alias.short.replace('_', ' '),
    };
  }
  const figure = form.value === undefined ? null : readFigure(i, tokens, forms);
  if (!figure) return { end: i + 1, form, stem: form.stem, text };
  return {
    end: figure.end,
    form: { ...form, figure: true, stop: false },
    stem: vocabulary.figureStem(figure.value),
    text: textOf(tokens.slice(i, figure.end)),
  };
}

function textOf(tokens: readonly Token[]): string {
  const words = tokens.filter((token) => token.kind !== 'mark');
  return words.map((token) => token.text.toLowerCase()).join(' ');
}

function stands({ long }: Alias, i: number, forms: readonly (WordForm | null)[]): boolean {
  return long.every((name, k) => forms[i + k]?.name === name);
}

/** "twenty-five", "5 million", "$1.5bn": a figure of more than one token, or null. */
function readFigure(
  i: number,
  tokens: readonly Token[],
  forms: readonly (WordForm | null)[],
): { value: number; end: number } | null {
  let value = forms[i]?.value ?? 0;
  let end = i + 1;
  if (isTens(value)) {
    const unit = unitAt(end, tokens, forms);
    value += unit.value;
    end = unit.end;
  }
  for (let scale = forms[end]?.scale; scale !== undefined; scale = forms[end]?.scale) {
    value *= scale;
    end++;
  }
  return end > i + 1 ? { value, end } : null;
}

/** The unit behind tens with the token after it, or 0; "one" counts only behind a hyphen, elsewhere it is a pronoun. */
function unitAt(
  at: number,
  tokens: readonly Token[],
  forms: readonly (WordForm | null)[],
): { value: number; end: number } {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const form = forms[at + hyphen];
  const value = form?.value ?? 0;
  if (value < 1 || value > 9 || (form?.stop && !hyphen)) return { value: 0, end: at };
  return { value, end: at + hyphen + 1 };
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** "USRussia" is two words that lost what stood between them. */
function unfused(token: Token): Token[] {
  const second = token.text.charAt(1);
  if (second === second.toLowerCase()) return [token];
  const parts = token.kind === 'word' ? FUSED.exec(token.text) : null;
  if (!parts) return [token];
  const [, acronym = '', word = ''] = parts;
  return [acronym, word].flatMap((part) => tokenize(part));
}
