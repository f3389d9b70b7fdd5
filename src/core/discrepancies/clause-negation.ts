import type { Discrepancy } from '../model.ts';
import { isNegation } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import { clauseRecords } from './clause-records.ts';
import { endOf, isOneThing, isQuoted, sideTelling, type ClauseSide } from './clause-side.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** Words that say of the claim behind them that it did not come about, with how many tokens between. Own list. */
const DENYING: ReadonlyMap<string, number> = new Map([
  ...'not never no without'.split(' ').map((word) => [word, 2] as const),
  ...'refused refuses refusing failed fails failing declined unable'
    .split(' ')
    .map((word) => [word, 2] as const),
]);

/** Words beside which a clause may be about something that did not happen, too; "t" is what a parted "didn’ t" leaves. */
const OPEN: ReadonlySet<string> = new Set(
  `if unless whether until little few hardly barely scarcely only nothing nobody none neither nor cannot deny denies
  denied reject rejects rejected refuse ban banned halt stop stopped avoid prevent prevented lack refusal failure
  denial doubt unclear unlikely instead rather except t`.split(/\s+/),
);

/** One claim told as done and as not done, by clauses: "paid a ransom" / "refused to pay a ransom". */
export function clauseNegations(context: StoryContext): Discrepancy[] {
  return clauseRecords(context, {
    kind: 'negation',
    strength: 'contradictory',
    weight: 0.6,
    lead: 'One claim is told as done and as not done:',
    appliesTo: (pair) => isOneThing(pair) && pair.shared >= 0.6,
    differ: differenceOf,
  });
}

function differenceOf(a: ClauseSide, b: ClauseSide): (readonly [Telling, Telling])[] {
  const [x, y] = [deniedAgainst(a, b), deniedAgainst(b, a)];
  if (x) return [x];
  return y ? [[y[1], y[0]]] : [];
}

/** What one clause denies, once, and the sentence of the other tells without any word of denial. */
function deniedAgainst(no: ClauseSide, yes: ClauseSide): readonly [Telling, Telling] | null {
  const denied = denialIn(no);
  if (!denied || countDenials(no) !== 1 || deniesAnything(yes)) return null;
  const at = yes.claims[no.claims.indexOf(denied.to)] ?? -1;
  if (at < 0 || !isTold(yes, at, no, denied.to)) return null;
  return [
    sideTelling(no, denied.at, endOf(no, denied.to), 'denied'),
    sideTelling(yes, at, endOf(yes, at), 'told'),
  ];
}

/** The same word, no infinitive ("to pay"), and not both in quotation marks. */
function isTold(yes: ClauseSide, at: number, no: ClauseSide, to: number): boolean {
  if (stem(no.tokens[to]!.key) !== stem(yes.tokens[at]!.key)) return false;
  return yes.tokens[at - 1]?.key !== 'to' && !(isQuoted(no, to) && isQuoted(yes, at));
}

/** The word of denial with a word of the claim behind it. */
function denialIn({ place, tokens, claims }: ClauseSide) {
  for (let at = place.clause.first; at < place.clause.last; at++) {
    const { key } = tokens[at]!;
    const reach = DENYING.get(key) ?? (isNegation(key) ? 2 : 0);
    const to = claims.find((claim) => claim > at && claim <= at + reach);
    if (to !== undefined) return { at, to };
  }
  return null;
}

function countDenials({ place: { clause }, tokens }: ClauseSide): number {
  return tokens.slice(clause.first, clause.last).filter(({ key }) => denies(key)).length;
}

/** "There was no evidence that records were stolen" does not tell that they were. */
const deniesAnything = ({ tokens }: ClauseSide) => tokens.some(({ key }) => denies(key));

const denies = (key: string) => isNegation(key) || DENYING.has(key) || OPEN.has(key);
