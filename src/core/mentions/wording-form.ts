import type { WordingForm } from '../model.ts';
import type { SpeechWord } from './speech-words.ts';

/** How a wording stands to the fullest one: the same words, a stretch of them, stretches of them, or other words. */
export function wordingForm(
  fullest: { readonly words: readonly SpeechWord[] },
  wording: { readonly words: readonly SpeechWord[] },
): WordingForm {
  if (wording === fullest) return 'fullest';
  const all = fullest.words.map((word) => word.key);
  const some = wording.words.map((word) => word.key);
  if (all.join(' ') === some.join(' ')) return 'exact';
  if (` ${all.join(' ')} `.includes(` ${some.join(' ')} `)) return 'trimmed';
  return isSubsequence(all, some) ? 'spliced' : 'reworded';
}

function isSubsequence(all: readonly string[], some: readonly string[]): boolean {
  let at = 0;
  for (const key of all) if (key === some[at]) at++;
  return at === some.length;
}
