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
 * The tokens of a sentence, ready for `wordChanges`; made once, they serve every pair it stands in.
 * `forms` remembers what each text of a token is: give one map for all sentences of a story.
 */
export function prepareWords(text: string, forms = new Map<string, WordForm>()): Word[] {
  const tokens = tokenize(text);
  const opening = tokens.findIndex((token) => token.kind !== 'mark');
  return tokens.map((token, index) => {
    let known = forms.get(token.text);
    if (known === undefined) forms.set(token.text, (known = formOf(token)));
    const name =
      known.content &&
      !known.figure &&
      startsHigh(token.text) &&
      (index !== opening || startsHigh(tokens[index + 1]?.text ?? ''));
    return wordOf(token, known, name);
  });
}

/** Field by field: a spread costs three times as much, and this runs for every word of a story. */
function wordOf(token: Token, known: WordForm, name: boolean): Word {
  const { start, end, text, kind, key } = token;
  const { form, base, letters, content, number, figure } = known;
  return { start, end, text, kind, key, form, base, letters, content, number, figure, name };
}

function formOf({ kind, key, text }: Token): WordForm {
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
