import type { Discrepancy, DiscrepancyKind, LedgerValue, Strength } from '../model.ts';
import { hash } from '../words/hash.ts';
import { plainSentence, type Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** What a rule knows of a difference; the sentence is composed from `lead`, the tellings, and `tail`. */
export interface RecordParts {
  readonly kind: DiscrepancyKind;
  readonly strength: Strength;
  /** 0..1, how much it matters to a reader. */
  readonly weight: number;
  /** The beginning of the plain sentence, up to the first wording: "The talks lasted". */
  readonly lead: string;
  /** What follows the last wording, without the full stop. */
  readonly tail?: string;
  readonly tellings: readonly Telling[];
}

/** Does the value stand where it says, in a sentence that is compared (so never in furniture)? */
export function holds(context: StoryContext, value: LedgerValue): boolean {
  const article = context.articles[value.article];
  const sentence = article?.sentences[value.sentence];
  if (!article || !sentence || value.text.trim() === '') return false;
  const kind = article.blocks[sentence.block]?.kind;
  if (kind !== 'title' && kind !== 'paragraph') return false;
  const inside = value.start >= sentence.start && value.end <= sentence.end;
  return inside && article.text.slice(value.start, value.end) === value.text;
}

/** Values in article, then text order; of several at one place the first given stays. */
export function orderValues<T extends LedgerValue>(values: readonly T[]): T[] {
  const places = new Map<string, T>();
  for (const value of values) {
    const key = `${value.article}.${value.start}.${value.end}`;
    if (!places.has(key)) places.set(key, value);
  }
  return [...places.values()].sort(
    (x, y) => x.article - y.article || x.start - y.start || x.end - y.end,
  );
}

/** A name of a record that no order of the articles changes: of its kind, its sentences and its words. */
export function recordId(
  context: StoryContext,
  kind: DiscrepancyKind,
  values: readonly LedgerValue[],
): string {
  const keys = values.map((value) => {
    const id = context.articles[value.article]?.sentences[value.sentence]?.id ?? '';
    return `${id} ${value.text}`;
  });
  return hash([kind, ...[...new Set(keys)].sort()].join('\n'));
}

/**
 * The record of a difference, as a list of one; an empty list where there is none to report: fewer
 * than two differing values are left once those are dropped whose span is not their text.
 */
export function buildRecord(context: StoryContext, parts: RecordParts): Discrepancy[] {
  const tellings = orderValues(parts.tellings.filter((telling) => holds(context, telling)));
  if (new Set(tellings.map((telling) => telling.value)).size < 2) return [];
  const values = tellings.map(({ article, sentence, start, end, text, value }) => ({
    article,
    sentence,
    start,
    end,
    text,
    value,
  }));
  return [
    {
      id: recordId(context, parts.kind, values),
      kind: parts.kind,
      strength: parts.strength,
      what: plainSentence(parts.lead, tellings, parts.tail),
      weight: parts.weight,
      values,
    },
  ];
}
