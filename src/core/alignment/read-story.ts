import type { SentenceRef } from '../model.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { CodeNumbers } from './code-numbers.ts';
import { findNames } from './find-names.ts';
import { introducedNames } from './introduced-names.ts';
import { PLAIN_TRIPLES } from './letter-triples.ts';
import { linkWords, type WordLinks } from './link-words.ts';
import { prepareSentence, type PreparedSentence, type WordTables } from './prepare-sentence.ts';
import { readSentence, type ReadSentence } from './read-sentence.ts';
import { stemKinds } from './stem-kinds.ts';
import { Vocabulary } from './vocabulary.ts';
import { weighBare, weighByStory } from './weigh-words.ts';

/** A sentence as it is given: an object, so that what is read of it once is found again. */
export interface GivenSentence {
  readonly text: string;
}

/** A sentence and where it stands. */
export interface Place {
  readonly ref: SentenceRef;
  readonly sentence: PreparedSentence;
}

/** The sentences of several articles, read with one vocabulary and weighed against one another. */
export interface ReadStory {
  /** All sentences, by article, then in text order. */
  readonly places: readonly Place[];
  /** How many sentences each article has. */
  readonly lengths: readonly number[];
  readonly links: WordLinks;
  /** How many numbers there are of stems, words, and rows of stems and letters. */
  readonly sizes: {
    readonly stems: number;
    readonly words: number;
    readonly pairs: number;
    readonly triples: number;
    readonly letters: number;
  };
}

/** Reads the sentences of several articles for comparing them; tells after every article which share (0..1) is done. */
export function readStory(
  articles: readonly (readonly GivenSentence[])[],
  report: (done: number) => void = () => {},
): ReadStory {
  const vocabulary = new Vocabulary();
  vocabulary.introduced = introducedNames(articles, vocabulary);
  const steps = 2 * articles.length;
  const read = articles.map((list, article) => {
    report(article / steps);
    return list.map((one) => readSentence(one.text, vocabulary, () => sentenceTokens(one)));
  });
  const kinds = stemKinds(vocabulary.stems);
  const tables = tablesOf(weighByStory(read, kinds), read, kinds);
  return prepareAll(read, vocabulary, tables, (article) =>
    report((articles.length + article) / steps),
  );
}

/** Reads two sentences with no story around them, as two articles of one sentence. */
export function readBare(texts: readonly [string, string]): ReadStory {
  const vocabulary = new Vocabulary();
  const read = texts.map((text) => [readSentence(text, vocabulary)]);
  const kinds = stemKinds(vocabulary.stems);
  const tables = tablesOf(weighBare(vocabulary.stems, kinds), read, kinds);
  return prepareAll(read, vocabulary, tables, () => {});
}

function tablesOf(
  weights: Float64Array,
  read: readonly (readonly ReadSentence[])[],
  kinds: Uint8Array,
): WordTables {
  let words = 0;
  for (const list of read) for (const { stems } of list) words += stems.length;
  return {
    weights,
    names: findNames(read, kinds.length),
    kinds,
    pairs: new CodeNumbers(words),
    triples: new CodeNumbers(words),
    letters: new CodeNumbers(),
  };
}

function prepareAll(
  read: readonly (readonly ReadSentence[])[],
  vocabulary: Vocabulary,
  tables: WordTables,
  report: (article: number) => void,
): ReadStory {
  const places: Place[] = [];
  read.forEach((list, article) => {
    report(article);
    list.forEach((one, sentence) => {
      places.push({ ref: { article, sentence }, sentence: prepareSentence(one, tables) });
    });
  });
  return {
    places,
    lengths: read.map((list) => list.length),
    links: linkWords(vocabulary.stems),
    sizes: {
      stems: vocabulary.stems.length,
      words: vocabulary.words,
      pairs: tables.pairs.size,
      triples: tables.triples.size,
      letters: PLAIN_TRIPLES + tables.letters.size,
    },
  };
}
