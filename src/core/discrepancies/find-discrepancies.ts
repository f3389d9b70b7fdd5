import type { Agreement, Discrepancy, LedgerValue } from '../model.ts';
import { attributionDifferences } from './attribution.ts';
import { quotationDifferences } from './quotation.ts';
import { findAgreements } from './agreements.ts';
import { certaintyDifferences } from './certainty.ts';
import { clauseCertainty } from './clause-certainty.ts';
import { clauseQuotations } from './clause-quotation.ts';
import { clauseNegations } from './clause-negation.ts';
import { clausePlaces } from './clause-place.ts';
import { dateDifferences, groupDates } from './date-time.ts';
import { figureDifferences, figureGroups } from './figures.ts';
import { negationDifferences } from './negation.ts';
import { placeDifferences } from './place.ts';
import { spotDifferences } from './spot.ts';
import { tenseDifferences } from './tense.ts';
import { organisationDifferences } from './organisation-names.ts';
import { nameDifferences } from './name-spelling.ts';
import { pronounDifferences } from './pronoun.ts';
import type { StoryContext } from './story-context.ts';
import { reorderedNames } from './reordered-names.ts';
import { nameFullness } from './told-name.ts';
import { tollsDenied } from './toll-denied.ts';
import { titleDifferences } from './title-role.ts';
import { groupVotes, voteDifferences } from './votes.ts';

/** A rule of the ledger: one kind of difference, found all over a story. */
export type Rule = (context: StoryContext) => Discrepancy[];

/**
 * Every rule but those of figures and dates, whose groups the agreements share; one line each, their
 * order is of no consequence.
 */
const RULES: readonly Rule[] = [
  pronounDifferences,
  nameDifferences,
  organisationDifferences,
  reorderedNames,
  titleDifferences,
  nameFullness,
  quotationDifferences,
  clauseQuotations,
  attributionDifferences,
  certaintyDifferences,
  clauseCertainty,
  tenseDifferences,
  negationDifferences,
  clauseNegations,
  placeDifferences,
  clausePlaces,
];

/**
 * The ledger of a story, weightiest first, and the facts on which articles agree. `report` is told
 * after every rule which share (0..1) of the work is done.
 */
export function findDiscrepancies(
  context: StoryContext,
  report: (done: number) => void = () => {},
): {
  discrepancies: Discrepancy[];
  agreements: Agreement[];
} {
  const figures = figureGroups(context);
  report(0.2);
  const dates = groupDates(context);
  report(0.3);
  const votes = groupVotes(context);
  const known = [
    ...figureDifferences(context, figures),
    ...voteDifferences(context, votes),
    ...tollsDenied(context),
  ];
  report(0.4);
  const spots = spotDifferences(context, known);
  report(0.5);
  const found = [
    ...known,
    ...spots,
    ...dateDifferences(context, dates),
    ...RULES.flatMap((rule, index) => {
      report(0.5 + (0.4 * index) / RULES.length);
      return rule(context);
    }),
  ];
  return {
    discrepancies: withoutDuplicates(found).sort(byWeight),
    agreements: findAgreements(context, { figures, dates, votes }),
  };
}

function byWeight(x: Discrepancy, y: Discrepancy): number {
  return y.weight - x.weight || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

/** Kinds that tell one difference in one another's place: a figure is compared once. */
const ONE_FIGURE: ReadonlySet<string> = new Set(['duration', 'count', 'money', 'age', 'date-time']);

const family = (record: Discrepancy) => (ONE_FIGURE.has(record.kind) ? 'figure' : record.kind);

/**
 * Of two records of one kind the one goes whose every value overlaps a value of the other: the
 * smaller, then the lighter. Records are looked up by sentence, so many cost no more than their values.
 */
function withoutDuplicates(records: readonly Discrepancy[]): Discrepancy[] {
  const bySentence = new Map<string, Discrepancy[]>();
  const key = (record: Discrepancy, value: LedgerValue) =>
    `${family(record)} ${value.article}.${value.sentence}`;
  const kept: Discrepancy[] = [];
  const larger = [...records].sort((x, y) => y.values.length - x.values.length || byWeight(x, y));
  for (const record of larger) {
    const [first] = record.values;
    const rivals = first ? (bySentence.get(key(record, first)) ?? []) : [];
    if (rivals.some((rival) => covers(rival, record))) continue;
    kept.push(record);
    for (const value of record.values) {
      const list = bySentence.get(key(record, value));
      if (!list) bySentence.set(key(record, value), [record]);
      else if (list.at(-1) !== record) list.push(record);
    }
  }
  return kept;
}

function covers(rival: Discrepancy, record: Discrepancy): boolean {
  return record.values.every((value) =>
    rival.values.some(
      (other) =>
        other.article === value.article && other.start < value.end && value.start < other.end,
    ),
  );
}
