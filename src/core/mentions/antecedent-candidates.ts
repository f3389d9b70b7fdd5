import type { Quotation } from '../model.ts';
import { appositionTitle } from './apposition-title.ts';
import type { Candidate } from './antecedent-features.ts';
import type { Entity } from './find-entities.ts';
import { mentionRole, phraseStart } from './mention-role.ts';
import type { Passage } from './read-passage.ts';
import { startAt } from './token-at.ts';

/** A candidate with the place of its run among those of its entity. */
export interface Named extends Candidate {
  readonly run: number;
}

/** Every name of a text as a candidate, in order. */
export function candidatesOf(
  passage: Passage,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Named[] {
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.start] : [])));
  const names = entities.flatMap(({ runs, score }, entity) =>
    runs.map((run, index): Named => {
      const first = phraseStart(passage, run);
      const sentence = passage.sentences[run.sentence];
      const head = Math.min(startAt(passage.tokens, first), run.start);
      return {
        entity,
        run: index,
        start: run.start,
        sentence: run.sentence,
        paragraph: sentence?.paragraph ?? 0,
        role: mentionRole(passage, run),
        initial: first === sentence?.first,
        full: run.words.length > 1,
        score,
        quotation: -1,
        speaks: speakers.has(head) || speakers.has(run.start),
        title: run.title ?? appositionTitle(passage, run),
      };
    }),
  );
  names.sort((x, y) => x.start - y.start);
  return withSpeakers(withQuotations(names, quotations), quotations);
}

/** A name inside the phrase for a speaker ("harbour manager Roe said"), unless the phrase is of somebody else's ("Roe's lawyer"). */
function withSpeakers(names: readonly Named[], quotations: readonly Quotation[]): Named[] {
  const spans = quotations
    .flatMap(({ speaker }) => speaker ?? [])
    .sort((x, y) => x.start - y.start || x.end - y.end);
  let at = 0;
  return names.map((name) => {
    while (at < spans.length && spans[at]!.end <= name.start) at++;
    const inside = (spans[at]?.start ?? Infinity) <= name.start;
    return inside && name.role === 'subject' ? { ...name, speaks: true } : name;
  });
}

function withQuotations(names: readonly Named[], quotations: readonly Quotation[]): Named[] {
  let at = 0;
  return names.map((name) => {
    while (at < quotations.length && quotations[at]!.end <= name.start) at++;
    return (quotations[at]?.start ?? Infinity) <= name.start ? { ...name, quotation: at } : name;
  });
}

/** Of each quotation the entity that is named as its speaker, null if none is. */
export function speakersOf(
  names: readonly Named[],
  quotations: readonly Quotation[],
): (number | null)[] {
  const byStart = new Map<number, number>();
  for (const { speaker } of quotations) if (speaker) byStart.set(speaker.start, speaker.end);
  const spans = [...byStart].sort(([x], [y]) => x - y);
  const entities = new Map<number, number>();
  let at = 0;
  for (const [start, end] of spans) {
    while ((names[at]?.start ?? Infinity) < start) at++;
    const name = names[at];
    if (name && name.start < end) entities.set(start, name.entity);
  }
  return quotations.map(({ speaker }) => (speaker ? (entities.get(speaker.start) ?? null) : null));
}
