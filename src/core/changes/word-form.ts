import { monthNumber, weekdayNumber } from '../mentions/calendar.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import { figureValue, numberWord, scaleWord } from '../words/number-words.ts';
import { plainWord, stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { beginning, linkKinds } from './link-worth.ts';
import { relationRows } from './related-words.ts';
import { spelledOut } from './spelled-out.ts';

/** What a token is, wherever it stands. */
export interface WordForm {
  /** The key in one spelling, without possessive; marks of one kind alike. What typography and spelling leave. */
  readonly form: string;
  /** Equal bases are one word in two inflections (launched, launch). */
  readonly base: string;
  /** The bare letters and digits, to know words again that were fused or lost an apostrophe. */
  readonly letters: string;
  /** The letters of the word as it is read out (see `spelledOut`). */
  readonly spelled: string;
  /** The code of its first character; 0 if it has none. */
  readonly initial: number;
  /** Has it a meaning of its own? Neither a function word nor a mark. */
  readonly content: boolean;
  /** The number it says, or null: "seven", "7", "13,000", "million". */
  readonly number: number | null;
  /** Is it a figure, a number word, or the name of a day or month? */
  readonly figure: boolean;
  /** The rows of the word tables it stands in (see `relationRows`). */
  readonly rows: readonly number[] | null;
  /** Has it a meaning of its own and a capital, as names have? */
  readonly capital: boolean;
  /** Which words may be worth a link at all (see `beginning`, `linkKinds`). */
  readonly onset: number;
  readonly kinds: number;
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

/** What a token is; worked out once for each text of a token. */
export function formOf(token: Token): WordForm {
  const { text } = token;
  let known = remembered.get(text);
  if (known !== undefined) return known;
  known = readForm(token);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, known);
  return known;
}

/** Field by field, so that all forms have one shape: with a spread, each read of a field cost a call of the runtime. */
function readForm(token: Token): WordForm {
  const { form, base, letters, content, number, figure, rows } = READERS[token.kind](token);
  const spelled = spelledOut(token.key, letters);
  const capital = content && startsHigh(token.text);
  return {
    form,
    base,
    letters,
    spelled,
    initial: spelled === '' ? 0 : spelled.charCodeAt(0),
    content,
    number,
    figure,
    rows,
    capital,
    onset: beginning(base, content),
    kinds: linkKinds(figure, rows, capital),
  };
}

type Reading = Omit<WordForm, 'spelled' | 'initial' | 'capital' | 'onset' | 'kinds'>;

const READERS: Readonly<Record<Token['kind'], (token: Token) => Reading>> = {
  mark: ({ text }) => {
    const form = MARK_FORMS.get(text) ?? text;
    return {
      form,
      base: form,
      letters: '',
      content: false,
      number: null,
      figure: false,
      rows: null,
    };
  },
  figure: ({ key }) => {
    const number = figureValue(key) ?? null;
    const letters = lettersOf(key);
    return { form: key, base: key, letters, content: true, number, figure: true, rows: null };
  },
  word: ({ key, text }) => {
    const form = plainWord(key);
    const content = !isStopWord(text, key);
    const number = numberWord(form) ?? scaleWord(form) ?? null;
    const figure = number !== null || isDate(text, form);
    const base = content ? stem(key) : form;
    const rows = content ? relationRows(base) : null;
    return { form, base, letters: lettersOf(key), content, number, figure, rows };
  },
};

function lettersOf(key: string): string {
  if (/^[a-z\d]+$/.test(key)) return key;
  return key.replace(NO_LETTERS(key), '');
}

const NO_LETTERS = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/** The name of a day or month, not the verbs "may" and "march". */
function isDate(text: string, form: string): boolean {
  return startsHigh(text) && (weekdayNumber(form) ?? monthNumber(form)) !== null;
}

/** Does it begin with a capital? */
export function startsHigh(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
