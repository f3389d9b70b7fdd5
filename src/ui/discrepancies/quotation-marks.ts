import type { Comparison, SentenceRef, Span, Utterance, Wording } from '#src/core/model.ts';
import { within } from '../shared/sentence-view.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import { wordingMarks } from '../shared/wording-marks.ts';

type Place = SentenceRef & Span;

/** The utterance whose wordings a record compares; null where they were not collated. */
export function utteranceOf(
  { utterances }: Pick<Comparison, 'utterances'>,
  values: readonly Place[],
): Utterance | null {
  const found = utterances.find(({ wordings }) =>
    values.every((value) => wordings.some((wording) => overlaps(wording, value))),
  );
  return found ?? null;
}

/**
 * What is marked in a sentence that holds a wording: the utterance thinly, and in it the words that
 * the fullest wording has differently. A record that marked whole sentences would point at nothing.
 */
export function quotationMarks(
  utterance: Utterance,
  sentence: Span,
  spans: readonly Place[],
): TextMark[] {
  return spans.flatMap((span): TextMark[] => {
    const wording = utterance.wordings.find((one) => overlaps(one, span));
    const base: TextMark = { ...within(sentence, span), kind: 'change-base' };
    return wording ? [base, ...inSentence(wording, sentence)] : [base];
  });
}

function inSentence(wording: Wording, sentence: Span): TextMark[] {
  if (wording.form === 'fullest') return [];
  return wordingMarks(wording.changes).map((mark) => ({
    ...within(sentence, { start: mark.start + wording.start, end: mark.end + wording.start }),
    kind: mark.kind,
  }));
}

function overlaps(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
