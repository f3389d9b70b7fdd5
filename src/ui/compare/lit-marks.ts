import type { Comparison, SentenceRef, Span } from '#src/core/model.ts';
import { within } from '../shared/sentence-view.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import { refKey } from './story-index.ts';

/** What is lit, by sentence: the values of records, and the mentions of a person or an utterance. */
export function litMarks(
  { articles, discrepancies, people, utterances }: Comparison,
  chosen: { discrepancies: readonly (string | null)[]; person: string | null },
): Map<string, TextMark[]> {
  const spans: (SentenceRef & Span)[] = [
    ...discrepancies.filter(({ id }) => chosen.discrepancies.includes(id)).flatMap((d) => d.values),
    ...people.filter(({ id }) => id === chosen.person).flatMap((person) => person.mentions),
    ...utterances.filter(({ id }) => id === chosen.person).flatMap((said) => said.wordings),
  ];
  const marks = new Map<string, TextMark[]>();
  for (const span of spans) {
    const sentence = articles[span.article]?.sentences[span.sentence];
    if (!sentence) continue;
    const mark: TextMark = { ...within(sentence, span), kind: 'lit' };
    marks.set(refKey(span), [...(marks.get(refKey(span)) ?? []), mark]);
  }
  return marks;
}
