import type { Discrepancy } from '../model.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { clauseRecords } from './clause-records.ts';
import { isOneThing, sideTelling, type ClauseSide } from './clause-side.ts';
import { countryOf } from './related-stems.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** Prepositions of place and how near they put a thing. */
const REACH: ReadonlyMap<string, string> = new Map(
  `in at|at at|on at|inside at|within at|near near|outside near|beside near|off near|along near`
    .split('|')
    .map((row): [string, string] => row.split(' ') as [string, string]),
);

/** Tokens between a preposition and the last word of its place. */
const LONGEST = 4;

/** One thing told as at a place and as near it: "at the border", "near the border". By clauses that tell one thing. */
export function clausePlaces(context: StoryContext): Discrepancy[] {
  return clauseRecords(context, {
    kind: 'place',
    strength: 'precision',
    weight: 0.35,
    lead: 'One place is told as',
    appliesTo: isOneThing,
    differ: nearnessOf,
  });
}

interface Spot {
  readonly at: number;
  readonly end: number;
  readonly head: string;
  readonly reach: string;
}

function nearnessOf(a: ClauseSide, b: ClauseSide): (readonly [Telling, Telling])[] {
  const there = spotsOf(b);
  return spotsOf(a).flatMap((x) =>
    there
      .filter((y) => x.head === y.head && x.reach !== y.reach)
      .slice(0, 1)
      .map((y): [Telling, Telling] => [
        sideTelling(a, x.at, x.end, x.reach),
        sideTelling(b, y.at, y.end, y.reach),
      ]),
  );
}

function spotsOf(side: ClauseSide): Spot[] {
  const { first, last } = side.place.clause;
  const spots: Spot[] = [];
  for (let at = first; at < last; at++) {
    const spot = spotAt(side, at);
    if (spot) spots.push(spot);
  }
  return spots;
}

/** The place behind the preposition at `at`, by a word for places or the name of a country or town alone. */
function spotAt({ tokens, place: { clause } }: ClauseSide, at: number): Spot | null {
  const reach = REACH.get(tokens[at]!.key);
  if (reach === undefined) return null;
  const limit = Math.min(clause.last - 1, at + LONGEST);
  let end = at;
  while (end < limit && isInside(tokens[end + 1]!)) end++;
  const { key, text } = tokens[end]!;
  const country = countryOf(key);
  const alone = beginsWithCapital(text) && (end === at + 1 || country !== undefined);
  if (end === at || !(PLACES.has(key) || alone)) return null;
  return { at, end, head: country ?? stem(key.replace(/'s?$/, '')), reach };
}

const isInside = ({ key, kind }: Token) => kind === 'word' && !REACH.has(key) && !ENDS.test(key);
const ENDS = /^(?:and|or|of|to|for|by|with|as|that|after|before|when|while|who|which|said)$/;

/** Nouns of places that a thing may be at or near. Own list. */
const PLACES: ReadonlySet<string> = new Set(
  `border frontier coast shore airport station port harbour harbor base camp city town village capital school hospital
  church mosque house home building bridge dam mine plant factory prison park square gate gates site scene crossing
  river lake road motorway highway market hotel office embassy mission headquarters parliament court`.split(
    /\s+/,
  ),
);
