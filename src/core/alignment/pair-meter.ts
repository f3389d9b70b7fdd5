import { AT, FEATURES } from './features.ts';
import { MarkedList } from './marked-list.ts';
import { emptyMatching, matchWords } from './match-words.ts';
import { CoverageMeter } from './measure-coverage.ts';
import { OrderMeter } from './measure-order.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { ReadStory } from './read-story.ts';
import { StemPlaces } from './stem-places.ts';

/**
 * Measures pairs of sentences of one story, one after the other: what it holds is of the last pair. So
 * nothing is made anew for a pair, and what is read of a sentence serves all pairs that it is first in.
 */
export class PairMeter {
  readonly features = new Float64Array(FEATURES.length);
  /** From the words of the first sentence to those of the second. */
  readonly forth = emptyMatching();
  /** And back. */
  readonly back = emptyMatching();
  readonly #links: ReadStory['links'];
  /** The places of the stems of one of the two sentences; and the stems of the other. */
  readonly #places: StemPlaces;
  #unplaced: readonly number[] = [];
  readonly #coverage = new CoverageMeter();
  readonly #order = new OrderMeter();
  #first: PreparedSentence | null = null;
  readonly #letters: MarkedList;
  readonly #pairs: MarkedList;
  readonly #triples: MarkedList;
  readonly #words: MarkedList;
  readonly #figures: MarkedList;
  readonly #names: MarkedList;
  readonly #speakers: MarkedList;

  constructor({ links, sizes }: Pick<ReadStory, 'links' | 'sizes'>) {
    this.#links = links;
    this.#places = new StemPlaces(sizes.stems);
    this.#letters = new MarkedList(sizes.letters);
    this.#pairs = new MarkedList(sizes.pairs);
    this.#triples = new MarkedList(sizes.triples);
    this.#words = new MarkedList(sizes.words);
    this.#figures = new MarkedList(sizes.stems);
    this.#names = new MarkedList(sizes.stems);
    this.#speakers = new MarkedList(sizes.stems);
  }

  /**
   * Matches the words of two sentences: from the side whose letters sort first, so that swapping them
   * mirrors the result, unless the caller has such an order of its own.
   */
  match(x: PreparedSentence, y: PreparedSentence, isForth = x.letters <= y.letters): void {
    this.#unplaced = isForth ? x.stems : y.stems;
    this.#places.load(isForth ? y.stems : x.stems);
    if (isForth) matchWords(x, y, this.#links, this.#places, this.forth, this.back);
    else matchWords(y, x, this.#links, this.#places, this.back, this.forth);
  }

  /** Matches and measures two sentences; `heaviest` is the weight of a word that stands in one sentence only. */
  measure(x: PreparedSentence, y: PreparedSentence, heaviest: number, isForth?: boolean): void {
    this.match(x, y, isForth);
    this.#coverage.measure(x, y, this.forth, this.back, heaviest, this.features);
    this.#order.measureStems(this.#unplaced, this.#places, this.features);
    this.#order.measurePlaces(x, y, this.forth, heaviest, this.features);
    this.#load(x);
    this.#measureShared(x, y);
    this.#measureNamed(x, y);
    measureLengths(x, y, this.features);
  }

  #load(x: PreparedSentence) {
    if (x === this.#first) return;
    this.#first = x;
    this.#letters.load(x.letterTriples);
    this.#pairs.load(x.stemPairs);
    this.#triples.load(x.stemTriples);
    this.#words.load(x.identical);
    this.#figures.load(x.figures);
    this.#names.load(x.names);
    this.#speakers.load(x.speakers);
  }

  /** Letters and stems in a row, words as written. */
  #measureShared(x: PreparedSentence, y: PreparedSentence) {
    const f = this.features;
    const letters = this.#letters.count(y.letterTriples);
    const triples = Math.sqrt(x.letterTriples.length * y.letterTriples.length);
    f[AT.letterTriples] = triples > 0 ? letters / triples : 0;
    const pairs = this.#pairs.count(y.stemPairs);
    f[AT.stemPairs] = diceOr(0, pairs, x.stemPairs.length + y.stemPairs.length);
    const rows = this.#triples.count(y.stemTriples);
    f[AT.stemTriples] = diceOr(0, rows, x.stemTriples.length + y.stemTriples.length);
    const words = this.#words.count(y.identical);
    f[AT.identicalDice] = diceOr(0, words, x.identical.length + y.identical.length);
  }

  /** Figures, names and speakers: .5 where neither sentence has any to compare. */
  #measureNamed(x: PreparedSentence, y: PreparedSentence) {
    const f = this.features;
    const figures = this.#figures.count(y.figures);
    f[AT.figureDice] = diceOr(0.5, figures, x.figures.length + y.figures.length);
    f[AT.figuresOfTheirOwn] = x.figures.length > figures && y.figures.length > figures ? 1 : 0;
    f[AT.figuresShared] = Math.min(2, figures) / 2;
    const names = this.#names.count(y.names);
    const fewer = Math.min(x.names.length, y.names.length);
    f[AT.nameDice] = diceOr(0.5, names, x.names.length + y.names.length);
    f[AT.nameShare] = fewer === 0 ? 0.5 : names / fewer;
    f[AT.namesOfTheirOwn] = Math.min(3, fewer - names);
    const speakers = this.#speakers.count(y.speakers);
    const bothSpeak = x.speakers.length > 0 && y.speakers.length > 0;
    f[AT.speakersShared] = speakers > 0 ? 1 : 0;
    f[AT.speakersDiffer] = speakers === 0 && bothSpeak ? 1 : 0;
  }
}

function measureLengths(x: PreparedSentence, y: PreparedSentence, f: Float64Array) {
  const shorter = Math.min(x.stems.length, y.stems.length);
  const longer = Math.max(x.stems.length, y.stems.length);
  f[AT.negationsDiffer] = x.negations === y.negations ? 0 : 1;
  f[AT.quotationsDiffer] = x.quotations === y.quotations ? 0 : 1;
  f[AT.lengthRatio] = longer > 0 ? shorter / longer : 0;
  f[AT.lengthDifference] = Math.min(20, longer - shorter) / 20;
  f[AT.shorterLength] = Math.min(30, shorter) / 30;
}

function diceOr(none: number, shared: number, sum: number): number {
  return sum === 0 ? none : (2 * shared) / sum;
}
