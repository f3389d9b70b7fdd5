import { tokenize, type Token } from '../words/tokenize.ts';
import { contracted } from '../words/contractions.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import { KNOWN_ALIASES, type Alias } from './known-aliases.ts';
import type { Vocabulary, WordForm } from './vocabulary.ts';
import { CAPITAL, FIGURE, OPENING, STOP, withEnding } from './word-kinds.ts';

/**
 * A sentence read into words: an alias or a figure of several tokens is one word. Longer ones than
 * `MOST_WORDS` are read up to there. One list for each property of the words, since every loop over
 * them reads one or two.
 */
export interface ReadSentence {
  /** Numbers of the words as written but for typography and spelling. */
  readonly numbers: readonly number[];
  readonly stems: readonly number[];
  /** Bits of word-kinds. */
  readonly kinds: readonly number[];
  /** The words as they stand, lower case. */
  readonly texts: readonly string[];
  /** Its letters and figures alone: equal ones are the same words but for typography and spelling. */
  readonly letters: string;
  readonly quotations: number;
}

/** Words of a sentence that are compared; the longest sentences of real news have about 150. */
export const MOST_WORDS = 300;
/** Characters of a sentence that are read at all: a "sentence" of a megabyte is no sentence. */
export const MOST_CHARACTERS = 20_000;

/** What stands at one place of a sentence: a mark is null. */
type Forms = readonly (WordForm | null)[];

/** The words of a sentence while it is read. */
interface WordLists {
  readonly numbers: number[];
  readonly stems: number[];
  readonly kinds: number[];
  readonly texts: string[];
  /** Quotation marks among them. */
  marks: number;
}

/** Reads a sentence; `vocabulary` learns its words. `known` gives its tokens, if they are at hand. */
export function readSentence(
  text: string,
  vocabulary: Vocabulary,
  known?: () => readonly Token[],
): ReadSentence {
  const cut = text.length > MOST_CHARACTERS;
  const written = apart(cut || !known ? tokenize(text.slice(0, MOST_CHARACTERS)) : known());
  const writtenForms = formsOf(written, vocabulary);
  // A text longer than what is read is only ever equal to itself.
  const letters = cut ? text : lettersOf(written, writtenForms);
  const tokens = uncontracted(written, writtenForms);
  const forms = tokens === written ? writtenForms : formsOf(tokens, vocabulary);
  const { numbers, stems, kinds, texts, marks } = readWords(tokens, forms, vocabulary);
  return { numbers, stems, kinds, texts, letters, quotations: marks >> 1 };
}

function formsOf(tokens: readonly Token[], vocabulary: Vocabulary): Forms {
  return tokens.map((token) => (token.kind === 'mark' ? null : vocabulary.form(token)));
}

function readWords(tokens: readonly Token[], forms: Forms, vocabulary: Vocabulary): WordLists {
  const lists: WordLists = { numbers: [], stems: [], kinds: [], texts: [], marks: 0 };
  let opening = OPENING;
  for (let i = 0; i < tokens.length && lists.stems.length < MOST_WORDS;) {
    if (forms[i] !== null) {
      i = readAt(i, opening, tokens, forms, vocabulary, lists);
      opening = 0;
      continue;
    }
    const mark = tokens[i++]!.text;
    if (QUOTATION_MARKS.includes(mark)) lists.marks++;
    if (OPENING_MARKS.includes(mark)) opening = OPENING;
  }
  return lists;
}

const QUOTATION_MARKS = '"“”„«»';
/** After these a word may have its capital from its place. */
const OPENING_MARKS = '"“„«:';

function lettersOf(tokens: readonly Token[], forms: Forms): string {
  let letters = '';
  for (let i = 0; i < tokens.length; i++)
    letters += forms[i]?.letters ?? (tokens[i]!.text === '%' ? 'percent' : '');
  return letters;
}

/** Reads the word that begins at token `i`: an alias, a figure of several tokens, or the token alone. Gives the token after it. */
function readAt(
  i: number,
  opening: number,
  tokens: readonly Token[],
  forms: Forms,
  vocabulary: Vocabulary,
  lists: WordLists,
): number {
  const form = forms[i]!;
  const alias = aliasAt(i, forms, vocabulary);
  if (alias) {
    const read = vocabulary.alias(alias.short);
    const kinds = (read.kinds & ~(STOP | CAPITAL)) | (form.kinds & CAPITAL);
    const text = alias.short.replace('_', ' ');
    add(lists, read.word, read.stem, withEnding(kinds | opening, text), text);
    return i + alias.long.length;
  }
  const figure = form.value === undefined ? null : readFigure(i, tokens, forms);
  if (figure) {
    const kinds = (form.kinds & ~STOP) | FIGURE;
    const text = textOf(tokens, i, figure.end);
    const stem = vocabulary.figureStem(figure.value);
    add(lists, form.word, stem, withEnding(kinds | opening, text), text);
    return figure.end;
  }
  add(lists, form.word, form.stem, form.kinds | opening, form.text);
  return i + 1;
}

function add(lists: WordLists, word: number, stem: number, kinds: number, text: string) {
  lists.numbers.push(word);
  lists.stems.push(stem);
  lists.kinds.push(kinds);
  lists.texts.push(text);
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  const words = tokens.slice(from, end).filter((token) => token.kind !== 'mark');
  return words.map((token) => token.text.toLowerCase()).join(' ');
}

function aliasAt(i: number, forms: Forms, { introduced }: Vocabulary): Alias | undefined {
  const { name } = forms[i]!;
  const own = introduced.get(name)?.find((alias) => stands(alias, i, forms));
  return own ?? KNOWN_ALIASES.get(name)?.find((alias) => stands(alias, i, forms));
}

function stands({ long }: Alias, i: number, forms: Forms): boolean {
  return long.every((name, k) => (forms[i + k] === null ? MARK : forms[i + k]?.name) === name);
}

/** What stands for any mark in the long form of an alias ("N. Korea"). */
const MARK = '.';

/** "twenty-five", "5 million", "$1.5bn": a figure of more than one token, or null. */
function readFigure(
  i: number,
  tokens: readonly Token[],
  forms: Forms,
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
  forms: Forms,
): { value: number; end: number } {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const form = forms[at + hyphen];
  const value = form?.value ?? 0;
  const isPronoun = form && form.kinds & STOP && !hyphen;
  if (value < 1 || value > 9 || isPronoun) return { value: 0, end: at };
  return { value, end: at + hyphen + 1 };
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

const FUSED = letterPattern(String.raw`^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{3,20})$`);

/** The tokens with fused words apart: "USRussia" is two words that lost what stood between them. */
function apart(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(mayBeFused) ? tokens.flatMap(unfused) : tokens;
}

/** Is the second character a capital, and the last one none? */
function mayBeFused({ kind, text }: Token): boolean {
  if (kind !== 'word' || text.length < 6) return false;
  const code = text.charCodeAt(1);
  if (code < 65 || (code > 90 && code < 128)) return false;
  const last = text.charAt(text.length - 1);
  return text.charAt(1) !== text.charAt(1).toLowerCase() && last === last.toLowerCase();
}

function unfused(token: Token): Token[] {
  const parts = mayBeFused(token) ? FUSED(token.text).exec(token.text) : null;
  if (!parts) return [token];
  const [, acronym = '', word = ''] = parts;
  return [acronym, word].flatMap((part) => tokenize(part));
}

/** The tokens with contractions as their two words: "don't" meets "do not". The letters of a sentence stay as written. */
function uncontracted(tokens: readonly Token[], forms: Forms): readonly Token[] {
  return forms.some((form) => form?.contraction) ? tokens.flatMap(inWords) : tokens;
}

function inWords(token: Token): Token[] {
  const words = contracted(token.key);
  if (!words) return [token];
  const [first, second] = words;
  const text = token.text.slice(0, first.length);
  return [
    { ...token, text, key: first },
    { ...token, text: second, key: second },
  ];
}
