import { oncePer } from '../once-per.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { countryOf } from './related-stems.ts';

/**
 * For each token of a sentence the word by which facts are compared, its country or else its stem;
 * null for function words, figures and marks. Read once per list of tokens.
 */
export const contentKeys = oncePer((tokens: readonly Token[]): readonly (string | null)[] =>
  tokens.map(({ kind, text, key }) =>
    kind !== 'word' || isStopWord(text, key) ? null : (countryOf(key) ?? stem(key)),
  ),
);
