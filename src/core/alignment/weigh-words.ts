import type { ReadSentence } from './read-sentence.ts';
import { LIGHT_STEM } from './stem-kinds.ts';

/** A light word's weight as a share of what its rarity would give. */
export const LIGHT_SHARE = 0.3;

/** A function word's weight as a share of what its rarity would give (measured by the kit's authors). */
export const STOP_SHARE = 0.15;

/**
 * Weights of all stems (`kinds`: what the word tables say of each) by the very articles compared, log((n + 1) / (df + .5)), with n and df counted over the
 * articles that have the word: words that stand all over an article carry little, while a word that
 * each outlet has once carries as much as one that a single outlet has. So an article without the word
 * changes nothing. (A background corpus did worse: Pyramid F1 .713 against .738.)
 */
export function weighByStory(
  lists: readonly (readonly ReadSentence[])[],
  kinds: Uint8Array,
): Float64Array {
  const size = kinds.length;
  const counts = new Float64Array(size);
  const sentences = new Float64Array(size);
  const inArticle = new Int32Array(size).fill(-1);
  const inSentence = new Int32Array(size).fill(-1);
  let index = 0;
  for (let article = 0; article < lists.length; article++) {
    const list = lists[article]!;
    for (const { stems } of list) {
      for (let i = 0; i < stems.length; i++) {
        const number = stems[i]!;
        if (inSentence[number] === index) continue;
        inSentence[number] = index;
        counts[number]!++;
        if (inArticle[number] === article) continue;
        inArticle[number] = article;
        sentences[number]! += Math.max(SHORTEST, list.length);
      }
      index++;
    }
  }
  for (let number = 0; number < size; number++) {
    const rarity = Math.log((sentences[number]! + 1) / (counts[number]! + 0.5));
    counts[number] = Math.max(0.05, rarity) * (kinds[number]! & LIGHT_STEM ? LIGHT_SHARE : 1);
  }
  return counts;
}

/**
 * An article is counted as at least so many sentences long: in a note of two sentences no word would be
 * rare, and nothing could be paired.
 */
const SHORTEST = 20;

/** The weight of a word that stands in one sentence of one of two articles of so many sentences. */
export function heaviestWeight(a: number, b: number): number {
  return Math.log(((Math.max(SHORTEST, a) + Math.max(SHORTEST, b)) / 2 + 1) / 1.5);
}

/** The weight of the longest words where there is no story. */
export const HEAVIEST_BARE = 5;

/**
 * Weights of all stems for sentences with no story around them: a word of report boilerplate weighs half, a short
 * stem (usual words are short) somewhat less than a long one.
 */
export function weighBare(stems: readonly string[], kinds: Uint8Array): Float64Array {
  return Float64Array.from(stems, (name, number) => {
    if (kinds[number]! & LIGHT_STEM) return HEAVIEST_BARE * LIGHT_SHARE;
    return name.startsWith('#') ? 4 : 3 + Math.min(HEAVIEST_BARE - 3, name.length / 4);
  });
}
