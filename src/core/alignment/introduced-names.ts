import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { Token } from '../words/tokenize.ts';
import type { Alias } from './known-aliases.ts';
import type { GivenSentence } from './read-story.ts';
import { MOST_CHARACTERS } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CAPITAL, STOP } from './word-kinds.ts';

/** A short name: so many capitals. */
const SHORT_NAME = /^\p{Lu}{2,8}$/u;

/**
 * The short names that a story introduces itself, behind the long ones ("National Transportation Safety
 * Board (NTSB)"), as aliases by their first stem: the letters are those that the words begin with,
 * small function words aside. A short name introduced for two long ones stands for either.
 */
export function introducedNames(
  articles: readonly (readonly GivenSentence[])[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Alias[]> {
  const names = new Map<string, Alias[]>();
  for (const list of articles)
    for (const one of list) {
      if (!one.text.includes('(') || one.text.length > MOST_CHARACTERS) continue;
      for (const alias of introducedIn(sentenceTokens(one), vocabulary)) enter(names, alias);
    }
  for (const list of names.values()) list.sort(byLength);
  return names;
}

function* introducedIn(tokens: readonly Token[], vocabulary: Vocabulary): Generator<Alias> {
  for (let i = 2; i + 1 < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !SHORT_NAME.test(text))
      continue;
    const long = longName(tokens, i - 2, tokens[i]!.key, vocabulary);
    if (long) yield { short: tokens[i]!.key, long };
  }
}

/** The names of the words up to `end` that begin with the letters, the last with the last; null if they do not. */
function longName(
  tokens: readonly Token[],
  end: number,
  letters: string,
  vocabulary: Vocabulary,
): string[] | null {
  const names: string[] = [];
  let left = letters.length;
  for (let i = end; i >= 0 && left > 0; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return null;
    const form = vocabulary.form(token);
    const isSmall = (form.kinds & (STOP | CAPITAL)) === STOP;
    if (isSmall ? left === letters.length : !token.key.startsWith(letters.charAt(left - 1)))
      return null;
    if (!isSmall) left--;
    names.unshift(form.name);
  }
  return left === 0 && names.length > 1 ? names : null;
}

function enter(names: Map<string, Alias[]>, alias: Alias) {
  const first = alias.long[0]!;
  const list = names.get(first);
  const key = alias.long.join(' ');
  if (list === undefined) names.set(first, [alias]);
  else if (!list.some(({ long }) => long.join(' ') === key)) list.push(alias);
}

/** Longest first; two of one length are told apart by their words, not by which article comes first. */
function byLength(x: Alias, y: Alias): number {
  return y.long.length - x.long.length || (x.long.join(' ') < y.long.join(' ') ? -1 : 1);
}
