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

/** Reads the sentences of several articles for comparing them; tells after every article which share (0..1) is done. */
export function readStory(
  texts: readonly (readonly string[])[],
  report: (done: number) => void = () => {},
): ReadStory {
  const vocabulary = new Vocabulary();
  const steps = 2 * texts.length;
  const read = texts.map((list, article) => {
    report(article / steps);
    return list.map((text) => readSentence(text, vocabulary));
  });
  const weights = weighByStory(read, vocabulary);
  const names = findNames(read.flat(), vocabulary);
  return {
    lists: read.map((list, article) => {
      report((texts.length + article) / steps);
      return list.map((sentence) => prepareSentence(sentence, weights, names, vocabulary));
    }),
    links: linkWords(vocabulary),
  };
}
