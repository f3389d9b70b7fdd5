import { sentenceQuantities } from '../mentions/sentence-quantities.ts';
import type { Discrepancy, DiscrepancyKind, LedgerValue, Pair, Sentence, Span } from '../model.ts';
import { figuresBetween, mayDifferInFigures } from './between.ts';
import { buildRecord } from './build-record.ts';
import { bestGap, gapQuote } from './clause-quote.ts';
import { isHardFigure } from './hard-figure.ts';
import { JoinedSets } from './joined-sets.ts';
import type { Telling } from './plain-sentence.ts';
import { replacedRuns } from './replaced-runs.ts';
import type { StoryContext } from './story-context.ts';

/** Characters of a sentence; no sentence of news is longer. */
const LONGEST = 5000;

/** One side of a difference between two aligned sentences. */
interface Spot extends Telling {
  readonly kind: DiscrepancyKind;
  /** The words of its clause with "…" for the figure, null where there are too few. */
  readonly clause: string | null;
}

/**
 * Figures that stand at one spot of two aligned sentences, whatever it is that they count; those that
 * stand in a known record are told already.
 */
export function spotDifferences(
  context: StoryContext,
  known: readonly Discrepancy[],
): Discrepancy[] {
  const isTaken = takenBy(known);
  const spots: Spot[] = [];
  const index = new Map<string, number>();
  const links: (readonly [number, number])[] = [];
  const place = (spot: Spot): number => {
    const key = `${spot.kind} ${spot.article}.${spot.start}`;
    const at = index.get(key) ?? spots.push(spot) - 1;
    index.set(key, at);
    return at;
  };
  for (const pair of context.pairs) {
    if (pair.relation !== 'edited' && pair.relation !== 'reworded') continue;
    for (const [x, y] of spotsOf(context, pair))
      if (!isTaken(x) && !isTaken(y)) links.push([place(x), place(y)]);
  }
  const joined = new JoinedSets(spots.length);
  for (const [x, y] of links) joined.join(x, y);
  return joined.lists().flatMap((list) =>
    recordOf(
      context,
      list.flatMap((at) => spots[at] ?? []),
    ),
  );
}

/** Is a spot among the values of the records? They are looked up by sentence. */
function takenBy(records: readonly Discrepancy[]): (spot: Spot) => boolean {
  const taken = new Map<string, LedgerValue[]>();
  const key = ({ article, sentence }: LedgerValue) => `${article}.${sentence}`;
  for (const value of records.flatMap((record) => record.values)) {
    const list = taken.get(key(value));
    if (list) list.push(value);
    else taken.set(key(value), [value]);
  }
  return (spot) =>
    (taken.get(key(spot)) ?? []).some(({ start, end }) => start < spot.end && spot.start < end);
}

function spotsOf(context: StoryContext, pair: Pair): (readonly [Spot, Spot])[] {
  const a = context.articles[pair.a.article]?.sentences[pair.a.sentence];
  const b = context.articles[pair.b.article]?.sentences[pair.b.sentence];
  if (!a || !b) return [];
  if (Math.max(a.text.length, b.text.length) > LONGEST) return [];
  const [left, right] = [sentenceQuantities(a), sentenceQuantities(b)];
  if (!mayDifferInFigures(left, right)) return [];
  return figuresBetween(left, right, replacedRuns(pair.changes))
    .filter((found) => pair.relation === 'edited' || (found.sameUnit && found.kind !== 'age'))
    .filter((found) => isHardAt(a, found.a) && isHardAt(b, found.b))
    .map((found) => {
      const x = { ...pair.a, ...spotIn(a, found.a), kind: found.kind };
      const y = { ...pair.b, ...spotIn(b, found.b), kind: found.kind };
      return [x, y] as const;
    });
}

function isHardAt(sentence: Sentence, span: Span): boolean {
  const all = sentenceQuantities(sentence);
  const quantity = all.find((q) => q.start < span.end && span.start < q.end);
  return quantity !== undefined && isHardFigure(sentence.text, quantity);
}

function spotIn(sentence: { readonly start: number; readonly text: string }, span: Span) {
  const text = sentence.text.slice(span.start, span.end);
  return {
    start: sentence.start + span.start,
    end: sentence.start + span.end,
    text,
    value: text.toLowerCase().replace(/\s+/g, ' '),
    clause: gapQuote(sentence.text.replace(/\s/g, ' '), span),
  };
}

function recordOf(context: StoryContext, spots: readonly Spot[]): Discrepancy[] {
  const [first] = spots;
  if (!first) return [];
  const clause = bestGap(spots.map((spot) => spot.clause));
  return buildRecord(context, {
    kind: first.kind,
    strength: 'contradictory',
    weight: 0.6,
    lead: clause === null ? 'At one spot stands' : `“${clause}”:`,
    tellings: spots,
  });
}
