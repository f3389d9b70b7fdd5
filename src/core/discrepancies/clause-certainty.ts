import { DOUBTS, type Doubt } from '../mentions/doubts.ts';
import { UNSURE } from '../mentions/hedges.ts';
import type { Discrepancy } from '../model.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { isNegation } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { clauseRecords } from './clause-records.ts';
import { endOf, isOneThing, isQuoted, sideTelling, type ClauseSide } from './clause-side.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/**
 * One claim, told as sure in one clause and as possible, likely or due in another: "may be behind the
 * attack" / "was behind the attack". The doubt must stand shortly before a word of the claim, and the sure
 * clause must have no word of doubt at all.
 */
export function clauseCertainty(context: StoryContext): Discrepancy[] {
  return clauseRecords(context, {
    kind: 'certainty',
    strength: 'precision',
    weight: 0.4,
    lead: 'One claim is told with different certainty:',
    appliesTo: (pair) => isOneThing(pair) && pair.shared >= 0.55,
    differ: differenceOf,
  });
}

function differenceOf(a: ClauseSide, b: ClauseSide): (readonly [Telling, Telling])[] {
  const [x, y] = [doubtIn(a), doubtIn(b)];
  if (x && y) return areApart(x.doubt, y.doubt) ? [[doubtTelling(a, x), doubtTelling(b, y)]] : [];
  const found = x ? sureTelling(a, x, b) : y ? sureTelling(b, y, a) : null;
  if (!found) return [];
  return [x ? [doubtTelling(a, x), found] : [found, doubtTelling(b, y!)]];
}

interface Doubted {
  readonly at: number;
  readonly to: number;
  readonly doubt: Doubt;
}

/** "Suspected" and "may" say as much; "may" and "must" do not. */
const areApart = (x: Doubt, y: Doubt) => x !== y && x !== 'claimed' && y !== 'claimed';

const doubtTelling = (side: ClauseSide, { at, to, doubt }: Doubted) =>
  sideTelling(side, at, endOf(side, to), doubt);

/** The same claim in a clause that is sure of it, or null. */
function sureTelling(unsure: ClauseSide, doubted: Doubted, sure: ClauseSide): Telling | null {
  const at = sure.claims[unsure.claims.indexOf(doubted.to)] ?? -1;
  if (at < 0 || !isSure(sure)) return null;
  if (!isOneWord(unsure.tokens[doubted.to]!.key, sure.tokens[at]!.key)) return null;
  if (isQuoted(unsure, doubted.to) && isQuoted(sure, at)) return null;
  // What somebody could do, somebody else may have done later.
  if (MODAL.test(unsure.tokens[doubted.at]!.key) && isPastAlone(sure, at)) return null;
  const start = Math.max(sure.place.clause.first, at - 3);
  return sideTelling(sure, firstWord(sure, start, at), endOf(sure, at), 'sure');
}

const MODAL = /^(?:may|might|could|should|must)$/;

/** Is it a verb in the past without an auxiliary? */
function isPastAlone({ tokens }: ClauseSide, at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return (
    tokens[at]!.key.endsWith('ed') &&
    !/^(?:be|been|is|are|was|were|has|have|had|being)$/.test(before)
  );
}

/** The same word, and not a noun or participle in "-ing" in place of a verb. */
const isOneWord = (x: string, y: string) =>
  stem(x) === stem(y) && x.endsWith('ing') === y.endsWith('ing');

/** The first word of doubt with a word of the claim shortly behind it. */
function doubtIn({ place, tokens, claims }: ClauseSide): Doubted | null {
  for (let at = place.clause.first; at < place.clause.last; at++) {
    const { key, text } = tokens[at]!;
    const found = text === 'May' ? undefined : DOUBTS.get(key);
    if (!found) continue;
    let to = at + 1;
    while (to <= at + found.reach && to < place.clause.last && isPassed(tokens[to]!)) to++;
    if (claims.includes(to)) return { at, to, doubt: found.doubt };
  }
  return null;
}

const isPassed = ({ key, text }: Token) => LEADING.has(key) || beginsWithCapital(text);

/** Words between a word of doubt and its claim. */
const LEADING: ReadonlySet<string> = new Set(
  `be been have has had to also now still soon already a an the its his her their that of as in at on near behind by
  being remain become`.split(/\s+/),
);

function isSure({ tokens, place: { clause } }: ClauseSide): boolean {
  for (let at = clause.first; at < clause.last; at++) {
    const { key } = tokens[at]!;
    if (DOUBTS.has(key) || isNegation(key) || key === 'no' || OPEN.has(key)) return false;
    if (UNSURE.has(stem(key)) && !SAID.has(key) && key !== 'would') return false;
  }
  return true;
}

/** Words beside which a claim is open, though no word of doubt stands there. */
const OPEN: ReadonlySet<string> = new Set(
  'if whether can to not never unless hope hoped hopes want wanted wants ask asked urged demanded'.split(
    ' ',
  ),
);
const SAID: ReadonlySet<string> = new Set('said says say told'.split(' '));

function firstWord({ tokens }: ClauseSide, from: number, to: number): number {
  let at = to;
  while (at > from && tokens[at - 1]!.kind !== 'mark') at--;
  return at;
}
