import { measurePair, type Features } from './features.ts';
import { findNames } from './find-names.ts';
import { linkWords } from './link-words.ts';
import { matchWords } from './match-words.ts';
import { prepareSentence } from './prepare-sentence.ts';
import { readSentence } from './read-sentence.ts';
import { Vocabulary } from './vocabulary.ts';
import { HEAVIEST_BARE, weighBare } from './weigh-words.ts';

/** Measures two sentences with no story around them. Swapping them changes nothing. */
export function measureBare(first: string, second: string): Features {
  const [a, b] = first <= second ? [first, second] : [second, first];
  const vocabulary = new Vocabulary();
  const read = [readSentence(a, vocabulary), readSentence(b, vocabulary)] as const;
  const weights = weighBare(vocabulary);
  const names = findNames(read, vocabulary);
  const x = prepareSentence(read[0], weights, names, vocabulary);
  const y = prepareSentence(read[1], weights, names, vocabulary);
  return measurePair(x, y, matchWords(x, y, linkWords(vocabulary)), HEAVIEST_BARE);
}
