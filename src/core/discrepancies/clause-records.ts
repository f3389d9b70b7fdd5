import type { Discrepancy } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { sidesOf, tellingStars, type ClauseSide } from './clause-side.ts';
import { pairedClauses, type ClausePair } from './paired-clauses.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A rule on two clauses that tell one thing. */
interface ClauseRule extends Omit<Parameters<typeof buildRecord>[1], 'tellings'> {
  readonly appliesTo: (pair: ClausePair) => boolean;
  /** What differs between them, value against value. */
  readonly differ: (a: ClauseSide, b: ClauseSide) => readonly (readonly [Telling, Telling])[];
}

/** The records of a rule over all pairs of clauses of a story. */
export function clauseRecords(context: StoryContext, rule: ClauseRule): Discrepancy[] {
  const { appliesTo, differ, ...record } = rule;
  const found = pairedClauses(context)
    .filter(appliesTo)
    .flatMap((pair) => differ(...sidesOf(pair)));
  return tellingStars(context, found).flatMap((tellings) =>
    buildRecord(context, { ...record, tellings }),
  );
}
