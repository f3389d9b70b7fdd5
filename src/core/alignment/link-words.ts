import { kindOfRow, rowsOfStem, type RowKind } from '../words/word-rows.ts';

/** How near two different words are, 0..1; the same stem would be .95, the same word 1. */
export const LINK_STRENGTH = {
  derived: 0.9,
  nation: 0.9,
  /** A capital for its country: often its government, sometimes just the place. */
  seat: 0.6,
  lexicon: 0.7,
  /** Times the likeness of the spelling. */
  spelling: 0.8,
} as const;

/** The stems that may stand for a stem, each once, and how nearly. */
export interface StemLinks {
  readonly stems: readonly number[];
  readonly strengths: readonly number[];
}

/** By stem; only stems of the vocabulary. */
export type WordLinks = readonly (StemLinks | undefined)[];

interface OpenLinks extends StemLinks {
  readonly stems: number[];
  readonly strengths: number[];
}

/** Which of the stems tell the same in other words: same root, same nation, lexicon, alike spelling. */
export function linkWords(vocabulary: readonly string[]): WordLinks {
  const links: (OpenLinks | undefined)[] = vocabulary.map(() => undefined);
  const add = (from: number, to: number, strength: number) => {
    const own = (links[from] ??= { stems: [], strengths: [] });
    const known = own.stems.indexOf(to);
    if (known === -1) {
      own.stems.push(to);
      own.strengths.push(strength);
    } else own.strengths[known] = Math.max(own.strengths[known]!, strength);
  };
  const addBoth = (x: number, y: number, strength: number) => {
    add(x, y, strength);
    add(y, x, strength);
  };
  for (const { stems, seats, strength } of familiesAmong(vocabulary)) {
    for (let i = 0; i < stems.length; i++)
      for (let j = i + 1; j < stems.length; j++) addBoth(stems[i]!, stems[j]!, strength);
    for (const seat of seats) for (const x of stems) addBoth(x, seat, LINK_STRENGTH.seat);
  }
  for (const [x, y, likeness] of alikeSpellings(vocabulary))
    if (!links[x]?.stems.includes(y)) addBoth(x, y, LINK_STRENGTH.spelling * likeness);
  return links;
}

/** Members of a row of the word tables, as numbers, with the seats of a nation. Of two words with several links the strongest counts. */
interface Family {
  readonly stems: number[];
  readonly seats: number[];
  readonly strength: number;
}

const STRENGTH_OF: Readonly<Record<RowKind, number>> = {
  derived: LINK_STRENGTH.derived,
  nation: LINK_STRENGTH.nation,
  seat: LINK_STRENGTH.nation,
  reporting: LINK_STRENGTH.lexicon,
  everyday: LINK_STRENGTH.lexicon,
};

/** The families of which two or more members are at hand, with these members' numbers. */
function familiesAmong(stems: readonly string[]): Family[] {
  const here = new Map<number, Family>();
  for (let number = 0; number < stems.length; number++) {
    const rows = rowsOfStem(stems[number]!);
    for (let k = 0; k < rows.length; k++) {
      const kind = kindOfRow(rows[k]!);
      // The seats of a nation are of the family of its names.
      const family = kind === 'seat' ? rows[k]! - 1 : rows[k]!;
      let found = here.get(family);
      if (!found) here.set(family, (found = { stems: [], seats: [], strength: STRENGTH_OF[kind] }));
      (kind === 'seat' ? found.seats : found.stems).push(number);
    }
  }
  return [...here.values()].filter((one) => one.stems.length + one.seats.length > 1);
}

/** Words are alike in spelling from this Dice of letter pairs up (the measure of the kit's 26 features). */
const ALIKE = 0.7;
/** Only words with these first letters in common are looked at, … */
const SHARED_START = 3;
/** … each with so many that follow it in the alphabet: what is spelled alike stands near. */
const NEXT_LOOKED_AT = 60;

/** Pairs of stems whose letters are nearly the same ("Sergei", "Sergey"), with their likeness. */
function alikeSpellings(stems: readonly string[]): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (const bucket of bucketsOf(stems)) {
    // By the alphabet, so that the order in which words were met decides nothing.
    bucket.sort((x, y) => (stems[x]! < stems[y]! ? -1 : 1));
    const pairs = bucket.map((number) => letterPairs(stems[number]!));
    for (let i = 0; i < bucket.length; i++)
      for (let j = i + 1; j < Math.min(bucket.length, i + 1 + NEXT_LOOKED_AT); j++) {
        const likeness = dice(pairs[i]!, pairs[j]!);
        if (likeness >= ALIKE) found.push([bucket[i]!, bucket[j]!, likeness]);
      }
  }
  return found;
}

/** The stems long enough to be looked at, by their first letters; those that are alone there left out. */
function bucketsOf(stems: readonly string[]): number[][] {
  const buckets = new Map<string, number[]>();
  for (let number = 0; number < stems.length; number++) {
    const name = stems[number]!;
    if (name.length < 5 || name.length > 40 || name.startsWith('#')) continue;
    const start = name.slice(0, SHARED_START);
    const bucket = buckets.get(start);
    if (bucket === undefined) buckets.set(start, [number]);
    else bucket.push(number);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** A number for each two letters in a row. */
function letterPairs(word: string): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < word.length; i++)
    pairs.push(word.charCodeAt(i - 1) * 0x10000 + word.charCodeAt(i));
  return pairs;
}

/** The same from either side, also of words that have a pair of letters twice ("banana"). */
function dice(x: readonly number[], y: readonly number[]): number {
  if (Math.min(x.length, y.length) * 2 < ALIKE * (x.length + y.length)) return 0;
  return (countIn(x, y) + countIn(y, x)) / (x.length + y.length);
}

function countIn(x: readonly number[], y: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < x.length; i++) if (y.includes(x[i]!)) count++;
  return count;
}
