import { isStopWord } from '../words/is-stop-word.ts';
import { figureValue, numberWord, scaleWord } from '../words/number-words.ts';
import { plainWord, stem } from '../words/stem.ts';
import { monthNumber, weekdayNumber } from '../mentions/calendar.ts';
import { tokenize, type Token } from '../words/tokenize.ts';

/** What a token is, wherever it stands. */
export interface WordForm {
  /** The key in one spelling, without possessive; marks of one kind alike. What typography and spelling leave. */
  readonly form: string;
  /** Equal bases are one word in two inflections (launched, launch). */
  readonly base: string;
  /** The bare letters and digits, to know words again that were fused or lost an apostrophe. */
  readonly letters: string;
  /** Has it a meaning of its own? Neither a function word nor a mark. */
  readonly content: boolean;
  /** The number it says, or null: "seven", "7", "13,000", "million". */
  readonly number: number | null;
  /** Is it a figure, a number word, or the name of a day or month? */
  readonly figure: boolean;
}

/** A token with what the comparison of words looks at. */
export interface Word extends Token, WordForm {
  /** Written as a name is: a capital that does not come from standing first. */
  readonly name: boolean;
}

/** Marks that say the same thing, drawn differently. */
const ALIKE_MARKS: readonly string[] = [`"“”„«»‘’'\`´`, '-‐‑‒–—−'];
const MARK_FORMS: ReadonlyMap<string, string> = new Map(
  ALIKE_MARKS.flatMap((alike) =>
    alike.split('').map((mark): [string, string] => [mark, alike.charAt(0)]),
  ),
);

/**
 * Forms worked out already, by the text of the token. A story has some thousands of words, each met at
 * many places; beyond `MOST_REMEMBERED` all are forgotten, so that no run of stories makes it grow.
 */
const remembered = new Map<string, WordForm>();
const MOST_REMEMBERED = 20_000;
/** Longer ones are no words that would be met again. */
const LONGEST_REMEMBERED = 40;

/** The tokens of a text, ready for `wordChanges`; of a sentence `sentenceWords` has them. */
export function prepareWords(text: string): Word[] {
  return wordsOf(tokenize(text));
}

/** The tokens of one text as words: tells names by their place, so all must be given. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const opening = tokens.findIndex((token) => token.kind !== 'mark');
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const form = formOf(token);
    words.push(wordOf(token, form, isName(form, tokens, index, opening)));
  }
  return words;
}

function isName(form: WordForm, tokens: readonly Token[], index: number, opening: number): boolean {
  if (!form.content || form.figure || !startsHigh(tokens[index]!.text)) return false;
  return index !== opening || startsHigh(tokens[index + 1]?.text ?? '');
}

/** Field by field: a spread costs three times as much, and this runs for every word of a story. */
function wordOf(token: Token, known: WordForm, name: boolean): Word {
  const { start, end, text, kind, key } = token;
  const { form, base, letters, content, number, figure } = known;
  return { start, end, text, kind, key, form, base, letters, content, number, figure, name };
}

function formOf(token: Token): WordForm {
  const { text } = token;
  let known = remembered.get(text);
  if (known !== undefined) return known;
  known = readForm(token);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, known);
  return known;
}

function readForm({ kind, key, text }: Token): WordForm {
  if (kind === 'mark') {
    const form = MARK_FORMS.get(text) ?? text;
    return { form, base: form, letters: '', content: false, number: null, figure: false };
  }
  if (kind === 'figure') {
    const number = figureValue(key) ?? null;
    return { form: key, base: key, letters: lettersOf(key), content: true, number, figure: true };
  }
  const form = plainWord(key);
  const content = !isStopWord(text, key);
  const number = numberWord(form) ?? scaleWord(form) ?? null;
  const figure = number !== null || isDate(text, form);
  const base = content ? stem(key) : form;
  return { form, base, letters: lettersOf(key), content, number, figure };
}

function lettersOf(key: string): string {
  if (/^[a-z\d]+$/.test(key)) return key;
  return key.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name of a day or month, not the verbs "may" and "march". */
function isDate(text: string, form: string): boolean {
  return startsHigh(text) && (weekdayNumber(form) ?? monthNumber(form)) !== null;
}

function startsHigh(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
