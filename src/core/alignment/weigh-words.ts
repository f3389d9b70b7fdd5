import { LIGHT_WORDS } from '../words/stop-words.ts';
import { stem } from '../words/stem.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT_WORDS].map((word) => stem(word)));

/** Is the stem that of a light word? */
export function isLight(name: string): boolean {
  return LIGHT_STEMS.has(name);
}

/** A light word's weight as a share of what its rarity would give. */
export const LIGHT_SHARE = 0.3;

/** A function word's weight as a share of what its rarity would give (measured by the kit's authors). */
export const STOP_SHARE = 0.15;

/**
 * Weights of all stems by the very articles compared, log((n + 1) / (df + .5)), with n and df counted over the
 * articles that have the word: words that stand all over an article carry little, while a word that
 * each outlet has once carries as much as one that a single outlet has. So an article without the word
 * changes nothing. (A background corpus did worse: Pyramid F1 .713 against .738.)
 */
export function weighByStory(
  lists: readonly (readonly ReadSentence[])[],
  vocabulary: Vocabulary,
): Float64Array {
  const size = vocabulary.stems.length;
  const counts = new Float64Array(size);
  const sentences = new Float64Array(size);
  const inArticle = new Int32Array(size).fill(-1);
  const inSentence = new Int32Array(size).fill(-1);
  let index = 0;
  lists.forEach((list, article) => {
    for (const sentence of list) {
      for (const { stem: number } of sentence.words) {
        if (inSentence[number] === index) continue;
        inSentence[number] = index;
        counts[number] = (counts[number] ?? 0) + 1;
        if (inArticle[number] === article) continue;
        inArticle[number] = article;
        sentences[number] = (sentences[number] ?? 0) + lengthOf(list);
      }
      index++;
    }
  });
  const weights = counts.map(
    (count, number) =>
      Math.max(0.05, Math.log(((sentences[number] ?? 0) + 1) / (count + 0.5))) *
      (isLight(vocabulary.stems[number] ?? '') ? LIGHT_SHARE : 1),
  );
  return weights;
}

/**
 * An article is counted as at least so many sentences long: in a note of two sentences no word would be
 * rare, and nothing could be paired.
 */
const SHORTEST = 20;

function lengthOf(list: readonly unknown[]): number {
  return Math.max(SHORTEST, list.length);
}

/** The weight of a word that stands in one sentence of one of the two lists. */
export function heaviestWeight(a: readonly unknown[], b: readonly unknown[]): number {
  return Math.log(((lengthOf(a) + lengthOf(b)) / 2 + 1) / 1.5);
}

/** The weight of the longest words where there is no story. */
export const HEAVIEST_BARE = 5;

/**
 * Weights of all stems for sentences with no story around them: a word of report boilerplate weighs half, a short
 * stem (usual words are short) somewhat less than a long one.
 */
export function weighBare(vocabulary: Vocabulary): Float64Array {
  const weights = Float64Array.from(vocabulary.stems, (name) => {
    if (isLight(name)) return HEAVIEST_BARE * LIGHT_SHARE;
    return name.startsWith('#') ? 4 : 3 + Math.min(HEAVIEST_BARE - 3, name.length / 4);
  });
  return weights;
}
