import type { Sentence } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { wordsOf, type Word } from './prepare-words.ts';

/** The words of a sentence, as offsets into its text; read once for all that compare them. */
export const sentenceWords = oncePer((sentence: Sentence): readonly Word[] =>
  wordsOf(sentenceTokens(sentence)),
);
