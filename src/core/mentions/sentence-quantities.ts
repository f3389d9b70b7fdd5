import type { Quantity, Sentence } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { sentenceDates } from './dates.ts';
import { findQuantities } from './quantities.ts';

/** The quantities of a sentence, as offsets into its text; found once, in however many pairs it stands. */
export const sentenceQuantities = oncePer((sentence: Sentence): readonly Quantity[] =>
  findQuantities(sentence.text, sentenceDates(sentence)),
);
