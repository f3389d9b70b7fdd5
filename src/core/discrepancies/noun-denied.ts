import type { Word } from '../changes/prepare-words.ts';

/** A noun that one sentence denies, as places in its words, and the same noun in the other sentence. */
export interface NounDenied {
  readonly from: number;
  readonly noun: number;
  readonly partner: number;
}

/** "no plans", "not a single job": the first that is denied, where its noun has a partner. */
export function nounDenied(words: readonly Word[], partners: Int32Array): NounDenied | null {
  const from = words.findIndex(({ key }) => key === 'no' || key === 'not');
  // "Three no votes": a noun of its own.
  if (from < 0 || (partners[from] ?? -1) >= 0 || words[from - 1]?.figure) return null;
  const noun = nounAfter(words, from);
  const partner = partners[noun] ?? -1;
  return partner >= 0 && isDeniable(words[noun]) ? { from, noun, partner } : null;
}

function isDeniable(word: Word | undefined): boolean {
  return word !== undefined && word.content && !SET_PHRASES.has(word.key);
}

/** The place after "no", "not one" and "not a single"; -1 after another "not". */
function nounAfter(words: readonly Word[], at: number): number {
  if (words[at]?.key === 'no') return at + 1;
  const [first, second] = [words[at + 1]?.key, words[at + 2]?.key];
  if (first === 'a') return second === 'single' ? at + 3 : -1;
  return first === 'one' ? at + 2 : -1;
}

/** After "no" they deny nothing: "no doubt", "no longer". */
const SET_PHRASES: ReadonlySet<string> = new Set(
  'doubt longer matter more less fewer later sooner wonder question one'.split(' '),
);
