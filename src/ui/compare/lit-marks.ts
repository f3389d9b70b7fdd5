import type { Comparison, SentenceRef, Span } from '#src/core/model.ts';
import { within } from '../shared/sentence-view.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { Columns } from './choose-columns.ts';
import type { LitPlaces } from './resolve-focus.ts';
import { refKey } from './story-index.ts';

type Place = SentenceRef & Span;

/** What is lit, by sentence: the values of records, and the mentions of a person or an utterance. */
export function litMarks(
  comparison: Comparison,
  chosen: { discrepancies: readonly (string | null)[]; person: string | null },
): Map<string, TextMark[]> {
  const spans = [
    ...chosen.discrepancies.flatMap((id) => recordSpans(comparison, id)),
    ...personSpans(comparison, chosen.person),
  ];
  const marks = new Map<string, TextMark[]>();
  for (const span of spans) {
    const sentence = comparison.articles[span.article]?.sentences[span.sentence];
    if (!sentence) continue;
    const mark: TextMark = { ...within(sentence, span), kind: 'lit' };
    marks.set(refKey(span), [...(marks.get(refKey(span)) ?? []), mark]);
  }
  return marks;
}

/** Where what the view has chosen stands among the columns. */
export function litPlaces(
  comparison: Comparison,
  columns: Columns,
  chosen: { discrepancy: string | null; person: string | null },
): LitPlaces {
  return {
    record: fromBaseOn(recordSpans(comparison, chosen.discrepancy), columns),
    person: fromBaseOn(personSpans(comparison, chosen.person), columns),
  };
}

/** The places that the columns show: the base's first, then column by column as the text runs. */
export function fromBaseOn<T extends Place>(places: readonly T[], { base, shown }: Columns): T[] {
  const articles = [base, ...shown.filter((article) => article !== base)];
  return articles.flatMap((article) =>
    places
      .filter((place) => place.article === article)
      .toSorted((x, y) => x.sentence - y.sentence || x.start - y.start),
  );
}

function recordSpans({ discrepancies }: Comparison, id: string | null): readonly Place[] {
  return discrepancies.find((record) => record.id === id)?.values ?? [];
}

function personSpans({ people, utterances }: Comparison, id: string | null): readonly Place[] {
  return [
    ...people.filter((person) => person.id === id).flatMap((person) => person.mentions),
    ...utterances.filter((said) => said.id === id).flatMap((said) => said.wordings),
  ];
}
