import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from '../words/irregular-forms.ts';
import { figureValue, numberWord, scaleWord } from '../words/number-words.ts';
import { americanSpelling } from '../words/spelling-variants.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize, type Token } from '../words/tokenize.ts';

/** A token with what the comparison of words looks at. */
export interface Word extends Token {
  /** The key in one spelling, marks of one kind alike: words that differ in typography only have one form. */
  readonly form: string;
  /** Equal bases are one word in two inflections (launched, launch). */
  readonly base: string;
  /** Has it a meaning of its own? Neither a function word nor a mark. */
  readonly content: boolean;
  /** The number it says, or null: "seven", "7", "13,000", "million". */
  readonly number: number | null;
  /** Written as a name is: a capital that does not come from standing first. */
  readonly name: boolean;
}

/** Marks that say the same thing, drawn differently. */
const MARK_FORMS: ReadonlyMap<string, string> = new Map(
  [`"“”„«»‘’'\`´`, '-‐‑‒–—−'].flatMap((alike) =>
    [...alike].map((mark): [string, string] => [mark, alike.charAt(0)]),
  ),
);

/** The tokens of a sentence, ready for `wordChanges`; made once, they serve every pair it stands in. */
export function prepareWords(text: string): Word[] {
  const tokens = tokenize(text);
  let first = true;
  return tokens.map((token, index) => {
    const word = prepare(token, first, tokens[index + 1]);
    if (token.kind !== 'mark') first = false;
    return word;
  });
}

function prepare(token: Token, first: boolean, next: Token | undefined): Word {
  if (token.kind === 'mark') {
    const form = MARK_FORMS.get(token.text) ?? token.text;
    return { ...token, form, base: form, content: false, number: null, name: false };
  }
  if (token.kind === 'figure') {
    const number = figureValue(token.key) ?? null;
    return { ...token, form: token.key, base: token.key, content: true, number, name: false };
  }
  const bare = token.key.replace(/'s?$/, '');
  const form = americanSpelling(bare);
  const content = !STOP_WORDS.has(bare);
  const name = content && startsHigh(token.text) && (!first || startsHigh(next?.text ?? ''));
  const number = numberWord(bare) ?? scaleWord(bare) ?? null;
  return { ...token, form, base: content ? baseOf(form) : form, content, number, name };
}

function baseOf(form: string): string {
  return stemmer(IRREGULAR_FORMS.get(form) ?? form);
}

function startsHigh(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
