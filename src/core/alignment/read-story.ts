import { findNames } from './find-names.ts';
import { linkWords, type WordLinks } from './link-words.ts';
import { prepareSentence, type PreparedSentence } from './prepare-sentence.ts';
import { readSentence } from './read-sentence.ts';
import { Vocabulary } from './vocabulary.ts';
import { weighByStory } from './weigh-words.ts';

/** The sentences of several articles, read with one vocabulary and weighed against one another. */
export interface ReadStory {
  /** One list an article. */
  readonly lists: readonly (readonly PreparedSentence[])[];
  readonly links: WordLinks;
}

/** Reads the sentences of several articles for comparing them. */
export function readStory(texts: readonly (readonly string[])[]): ReadStory {
  const vocabulary = new Vocabulary();
  const read = texts.map((list) => list.map((text) => readSentence(text, vocabulary)));
  const weights = weighByStory(read, vocabulary);
  const names = findNames(read.flat(), vocabulary);
  return {
    lists: read.map((list) =>
      list.map((sentence) => prepareSentence(sentence, weights, names, vocabulary)),
    ),
    links: linkWords(vocabulary),
  };
}
