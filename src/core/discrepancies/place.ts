import type { Word } from '../changes/prepare-words.ts';
import { PLACE_NAMES } from '../mentions/place-words.ts';
import type { Discrepancy } from '../model.ts';
import { COUNTRIES } from '../words/countries.ts';
import { alignedPairs, tellingOf, wordsBefore } from './aligned-pair.ts';
import type { AlignedPair, PairSide } from './aligned-pair.ts';
import { buildRecord } from './build-record.ts';
import { joinTellings } from './join-tellings.ts';
import { placeAt, type PlaceMention } from './place-mention.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';
import { letterPattern } from '../words/letter-pattern.ts';

interface PlaceTelling extends Telling {
  readonly subject: string;
  readonly place: string;
}

/**
 * Two places at one spot: "met in Geneva" / "met in Vienna"; or one place reached and not: "in" / "near
 * Baghdad". A place and the state it lies in, as far
 * as the table of countries knows, are told with different precision.
 */
export function placeDifferences(context: StoryContext): Discrepancy[] {
  const found: (readonly [PlaceTelling, PlaceTelling])[] = [];
  for (const pair of alignedPairs(context, ({ text }) => TELLS(text).test(text))) {
    found.push(...placesOf(pair));
  }
  return joinTellings(found).flatMap((tellings) => {
    const nations = new Set(
      tellings.map(({ place }) => SEATS.get(place) ?? STATES.get(place) ?? place),
    );
    const contradictory = nations.size > 1;
    return buildRecord(context, {
      kind: 'place',
      strength: contradictory ? 'contradictory' : 'precision',
      weight: contradictory ? 0.65 : 0.4,
      lead: tellings[0]?.subject ?? '',
      tellings,
    });
  });
}

function* placesOf(pair: AlignedPair): Generator<readonly [PlaceTelling, PlaceTelling]> {
  const { a, b } = pair;
  const left = mentionsOf(a);
  const right = mentionsOf(b);
  for (const x of left) {
    const same = right.find((other) => isBeside(pair, x, other));
    if (same) yield [placeTelling(a, x, reachOf(a, x)), placeTelling(b, same, reachOf(b, same))];
    const y = right.find((other) => atOneSpot(pair, x, other)) ?? lone(left, right);
    if (!y || isAlike(x.key, y.key)) continue;
    if (isNamed(a.words, y.key) || isNamed(b.words, x.key)) continue;
    yield [placeTelling(a, x), placeTelling(b, y)];
  }
}

/** Is one place told as where it was and as where it was near, after one word? */
function isBeside(pair: AlignedPair, x: PlaceMention, y: PlaceMention): boolean {
  const near = reachOf(pair.a, x) !== reachOf(pair.b, y);
  return near && x.key === y.key && isAfterOneWord(pair, x, y);
}

function reachOf({ words }: PairSide, { preposition }: PlaceMention): string {
  const key = words[preposition]?.key ?? '';
  return key === 'near' || key === 'outside' ? key : 'in';
}

/**
 * After one word, and one of them at least a place of the tables: a name after "in" may be a company's.
 * Two that no table has are places after two words that stand in both: "brought ashore in".
 */
function atOneSpot(pair: AlignedPair, x: PlaceMention, y: PlaceMention): boolean {
  if (!isAfterOneWord(pair, x, y)) return false;
  return isKnown(x) || isKnown(y) || isAfterTwoWords(pair, x, y);
}

function isAfterTwoWords({ a, b, links }: AlignedPair, x: PlaceMention, y: PlaceMention): boolean {
  const prepositions = [a.words[x.preposition]?.key, b.words[y.preposition]?.key];
  if (prepositions.some((key) => key !== 'in' && key !== 'near')) return false;
  if (OF_FIRMS.has(a.words[x.preposition - 1]?.base ?? '')) return false;
  const at = x.preposition - 2;
  return at >= 0 && links[at] === y.preposition - 2;
}

/** Stems after which "in" goes with a company or a person as well: "invested in". */
const OF_FIRMS: ReadonlySet<string> = new Set(
  'invest stake share interest confid trust believ faith hold succeed role specialis special'.split(
    ' ',
  ),
);

function isAfterOneWord({ a, b, links }: AlignedPair, x: PlaceMention, y: PlaceMention): boolean {
  const word = a.words[x.preposition - 1];
  const other = b.words[y.preposition - 1];
  if (!word || !other || links[x.preposition - 1] !== y.preposition - 1) return false;
  return word.base === other.base;
}

/** The other sentence's place, where each has one and they lie in one state: other spots tell of other events. */
function lone(left: readonly PlaceMention[], right: readonly PlaceMention[]): PlaceMention | null {
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.length > 1 || right.length > 1) return null;
  return isWithin(x.key, y.key) || isWithin(y.key, x.key) ? y : null;
}

/** Is the place a capital, and the other its state? */
function isWithin(place: string, state: string): boolean {
  return SEATS.get(place) === state || (SEATS.has(place) && SEATS.get(place) === STATES.get(state));
}

function isKnown({ key }: PlaceMention): boolean {
  return PLACE_NAMES.has(key);
}

/** Two spellings of one name ("Fallujah", "Falluja") are compared as such elsewhere. */
function isAlike(x: string, y: string): boolean {
  return x.slice(0, 4) === y.slice(0, 4);
}

function mentionsOf({ words }: PairSide): PlaceMention[] {
  return words.flatMap((_, at) => placeAt(words, at) ?? []);
}

/** Does the other sentence name the place too, at another spot? */
function isNamed(words: readonly Word[], place: string): boolean {
  const parts = place.split(' ');
  return parts.some((part) => words.some((word) => word.form === part));
}

function placeTelling(side: PairSide, place: PlaceMention, value?: string): PlaceTelling {
  return {
    ...tellingOf(side, place.preposition, place.end, value ?? STATES.get(place.key) ?? place.key),
    subject: wordsBefore(side, place.preposition),
    place: place.key,
  };
}

const spaced = (name: string) => name.replaceAll('_', ' ');

/** Capital → its state, by the first of the state's names. */
const SEATS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names, seats }) =>
    seats.map((seat): [string, string] => [spaced(seat), spaced(names[0] ?? '')]),
  ),
);

/** Any name of a state → the first. */
const STATES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ names }) =>
    names.map((name): [string, string] => [spaced(name), spaced(names[0] ?? '')]),
  ),
);

const TELLS = letterPattern(String.raw`\p{Lu}|near|outside`);
