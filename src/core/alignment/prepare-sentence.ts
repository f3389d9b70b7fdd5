import { mixCodes, type CodeNumbers } from './code-numbers.ts';
import { eachOnce } from './each-once.ts';
import { findSpeakers } from './find-names.ts';
import { numberTriples } from './letter-triples.ts';
import type { ReadSentence } from './read-sentence.ts';
import { LIGHT_STEM } from './stem-kinds.ts';
import { STOP_SHARE } from './weigh-words.ts';
import {
  CAPITAL,
  CLAIM,
  DENIAL,
  FIGURE,
  LIGHT,
  LOWER,
  NAME,
  NEGATION,
  STOP,
} from './word-kinds.ts';

/** A sentence with all that is worked out once, before it is set beside others. */
export interface PreparedSentence extends ReadSentence {
  /** Weight of each word. */
  readonly weights: Float64Array;
  /** Sum of `weights`. */
  readonly weight: number;
  /** Sum of the weights of its content words; of those that are neither names nor figures. */
  readonly content: number;
  readonly lowerWeight: number;
  readonly contentWords: number;
  /** Stems of its names, its figures, and the names of those who are said to say something; each once. */
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly speakers: readonly number[];
  /** Numbers of its pairs and triples of stems in a row, words as written, triples of letters; each once. */
  readonly stemPairs: readonly number[];
  readonly stemTriples: readonly number[];
  readonly identical: readonly number[];
  readonly letterTriples: readonly number[];
  readonly negations: number;
  /** Words that say that what follows is not so. */
  readonly denials: number;
}

/** What the story tells of its words: by the number of the stem, and the numbers of rows of stems and letters. */
export interface WordTables {
  readonly weights: Float64Array;
  /** 1 for the stem of a name. */
  readonly names: Uint8Array;
  /** Bits of stem-kinds. */
  readonly kinds: Uint8Array;
  readonly pairs: CodeNumbers;
  readonly triples: CodeNumbers;
  readonly letters: CodeNumbers;
}

/** A name's weight as a share of what its rarity would give: names alone never make a pair. */
const NAME_SHARE = 0.5;

/** Works out all that is needed of a sentence. */
export function prepareSentence(sentence: ReadSentence, tables: WordTables): PreparedSentence {
  const { numbers, stems, texts, letters, quotations } = sentence;
  const kinds = kindsInStory(sentence, tables);
  const weights = weigh(stems, kinds, tables.weights);
  return {
    numbers,
    stems,
    kinds,
    texts,
    letters,
    quotations,
    weights,
    weight: sumWhere(weights, kinds, 0, 0),
    content: sumWhere(weights, kinds, STOP, 0),
    lowerWeight: sumWhere(weights, kinds, LOWER, LOWER),
    contentWords: countWhere(kinds, STOP, 0),
    names: stemsWith(NAME, stems, kinds),
    figures: stemsWith(FIGURE, stems, kinds),
    speakers: findSpeakers(stems, kinds, tables.kinds),
    stemPairs: stemPairs(stems, tables.pairs),
    stemTriples: stemTriples(stems, tables.triples),
    identical: eachOnce(numbers),
    letterTriples: numberTriples(letters, tables.letters),
    negations: countWhere(kinds, NEGATION, NEGATION),
    denials: countWhere(kinds, DENIAL, DENIAL),
  };
}

function kindsInStory({ stems, kinds }: ReadSentence, tables: WordTables): number[] {
  const told: number[] = [];
  for (let i = 0; i < stems.length; i++) {
    const own = kinds[i]!;
    const name = (own & (CAPITAL | STOP)) === CAPITAL && tables.names[stems[i]!] === 1 ? NAME : 0;
    const light = tables.kinds[stems[i]!]! & LIGHT_STEM ? LIGHT : 0;
    const lower = name | (own & (STOP | FIGURE)) ? 0 : LOWER;
    const claim = name | light | (own & STOP) ? 0 : CLAIM;
    told.push(own | name | light | lower | claim);
  }
  return told;
}

function weigh(stems: readonly number[], kinds: readonly number[], table: Float64Array) {
  const weights = new Float64Array(stems.length);
  for (let i = 0; i < stems.length; i++) {
    const share = kinds[i]! & STOP ? STOP_SHARE : kinds[i]! & NAME ? NAME_SHARE : 1;
    weights[i] = table[stems[i]!]! * share;
  }
  return weights;
}

/** Sum of the weights of the words whose kinds, of those asked for, are just `wanted`. */
function sumWhere(
  weights: Float64Array,
  kinds: readonly number[],
  asked: number,
  wanted: number,
): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) if ((kinds[i]! & asked) === wanted) sum += weights[i]!;
  return sum;
}

function countWhere(kinds: readonly number[], asked: number, wanted: number): number {
  let count = 0;
  for (let i = 0; i < kinds.length; i++) if ((kinds[i]! & asked) === wanted) count++;
  return count;
}

function stemsWith(kind: number, stems: readonly number[], kinds: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < stems.length; i++)
    if (kinds[i]! & kind && !found.includes(stems[i]!)) found.push(stems[i]!);
  return found;
}

function stemPairs(stems: readonly number[], pairs: CodeNumbers): number[] {
  const list: number[] = [];
  for (let i = 1; i < stems.length; i++) list.push(pairs.of(mixCodes(stems[i - 1]!, stems[i]!)));
  return eachOnce(list);
}

function stemTriples(stems: readonly number[], triples: CodeNumbers): number[] {
  const list: number[] = [];
  for (let i = 2; i < stems.length; i++) {
    const first = mixCodes(stems[i - 2]!, stems[i - 1]!);
    list.push(triples.of(mixCodes(first, stems[i]!)));
  }
  return eachOnce(list);
}
