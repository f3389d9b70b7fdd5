import type { Sentence } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { tokenize, type Token } from './tokenize.ts';

/** The tokens of a sentence, as offsets into its text; read once for all that look at them. */
export const sentenceTokens = oncePer((sentence: Pick<Sentence, 'text'>): readonly Token[] =>
  tokenize(sentence.text),
);
