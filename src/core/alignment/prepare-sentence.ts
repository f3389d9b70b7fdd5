import { findSpeakers } from './find-names.ts';
import type { ReadSentence, SentenceWord } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isLight, STOP_SHARE } from './weigh-words.ts';

/** A word with what only the whole story tells of it. */
export interface PreparedWord extends SentenceWord {
  readonly name: boolean;
  /** Report boilerplate, which carries little. */
  readonly light: boolean;
  /** A content word that is neither name nor figure. */
  readonly lower: boolean;
  /** A content word that may carry a claim: no name, no boilerplate. */
  readonly claim: boolean;
  /** Has it an ending of inflection, and no capital? */
  readonly inflected: boolean;
}

/** A sentence with all that is worked out once, before it is set beside others. */
export interface PreparedSentence extends ReadSentence {
  readonly words: readonly PreparedWord[];
  /** Weight of each word. */
  readonly weights: Float64Array;
  /** Sum of `weights`. */
  readonly weight: number;
  /** Sum of the weights of its content words; of those that are neither names nor figures. */
  readonly content: number;
  readonly lowerWeight: number;
  readonly contentWords: number;
  /** Places of each stem. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly names: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
  /** Stems of the names of those who are said to say something. */
  readonly speakers: ReadonlySet<number>;
  /** Sorted codes, each once: pairs and triples of stems in a row, words as written, triples of letters. */
  readonly stemPairs: Int32Array;
  readonly stemTriples: Int32Array;
  readonly identical: Int32Array;
  readonly letterTriples: Int32Array;
  readonly negations: number;
}

/** A name's weight as a share of what its rarity would give: names alone never make a pair. */
const NAME_SHARE = 0.5;

const INFLECTED = /(?:ed|es|ing|s)$/;

/** Works out all that is needed of a sentence; `table` holds the weight of every stem, `names` which stems are names. */
export function prepareSentence(
  sentence: ReadSentence,
  table: Float64Array,
  names: Uint8Array,
  vocabulary: Vocabulary,
): PreparedSentence {
  const { letters } = sentence;
  const words = sentence.words.map((word): PreparedWord => {
    const name = isName(word);
    const light = isLight(vocabulary.stems[word.stem] ?? '');
    return {
      word: word.word,
      stem: word.stem,
      stop: word.stop,
      figure: word.figure,
      negation: word.negation,
      capital: word.capital,
      opening: word.opening,
      text: word.text,
      name,
      light,
      lower: !word.stop && !word.figure && !name,
      claim: !word.stop && !name && !light,
      inflected: !word.capital && INFLECTED.test(word.text),
    };
  });
  const weights = Float64Array.from(words, (word) => {
    const weight = table[word.stem] ?? 0;
    return word.stop ? weight * STOP_SHARE : word.name ? weight * NAME_SHARE : weight;
  });
  function isName(word: SentenceWord): boolean {
    return word.capital && !word.stop && names[word.stem] === 1;
  }
  const places = new Map<number, number[]>();
  words.forEach((word, place) => {
    const list = places.get(word.stem);
    if (list) list.push(place);
    else places.set(word.stem, [place]);
  });
  const stems = words.map((word) => word.stem);
  return {
    ...sentence,
    words,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    content: weights.reduce((sum, weight, i) => (words[i]?.stop ? sum : sum + weight), 0),
    lowerWeight: weights.reduce((sum, weight, i) => (words[i]?.lower ? sum + weight : sum), 0),
    contentWords: words.filter((word) => !word.stop).length,
    places,
    names: new Set(words.filter((word) => word.name).map((word) => word.stem)),
    figures: new Set(words.filter((word) => word.figure).map((word) => word.stem)),
    speakers: findSpeakers(words, isName, vocabulary),
    stemPairs: codes(stems.slice(1).map((next, i) => mix(stems[i] ?? 0, next))),
    stemTriples: codes(
      stems.slice(2).map((next, i) => mix(mix(stems[i] ?? 0, stems[i + 1] ?? 0), next)),
    ),
    identical: codes(words.map((word) => word.word)),
    letterTriples: letterTriples(letters),
    negations: words.filter((word) => word.negation).length,
  };
}

/** Letters of a sentence that count for its letter triples: enough to tell any two apart. */
const MOST_LETTERS = 1000;

function letterTriples(letters: string): Int32Array {
  const end = Math.min(letters.length, MOST_LETTERS) - 2;
  const list: number[] = [];
  for (let i = 0; i < end; i++)
    list.push(
      mix(mix(letters.charCodeAt(i), letters.charCodeAt(i + 1)), letters.charCodeAt(i + 2)),
    );
  return codes(list);
}

function mix(x: number, y: number): number {
  return (Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 7, 0x85ebca6b)) | 0;
}

function codes(list: readonly number[]): Int32Array {
  const sorted = Int32Array.from(list).sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    const code = sorted[i] as number;
    if (i === 0 || code !== sorted[length - 1]) sorted[length++] = code;
  }
  return sorted.slice(0, length);
}

/** How many codes two sorted lists share. */
export function sharedCodes(x: Int32Array, y: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const d = (x[i] as number) - (y[j] as number);
    if (d === 0) {
      shared++;
      i++;
      j++;
    } else if (d < 0) i++;
    else j++;
  }
  return shared;
}
