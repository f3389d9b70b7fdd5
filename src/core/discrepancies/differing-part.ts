import { letterPattern } from '../words/letter-pattern.ts';

/** Longest wording that stands whole in a plain sentence, in characters. */
const LONGEST = 110;
/** Words kept on either side of the differing part. */
const AROUND = 4;
/** The longest differing part, in words. */
const LONGEST_PART = 18;

/**
 * Wordings of one utterance for a plain sentence: whole where they are short, else the part in which
 * they differ with a few words around it and "…" for the rest, so that the difference is never cut off.
 */
export function differingParts(wordings: readonly string[]): string[] {
  if (wordings.every((wording) => wording.length <= LONGEST)) return [...wordings];
  const lists = wordings.map((wording) => wording.split(/\s+/).slice(0, MOST_WORDS));
  const keys = lists.map((words) => words.map(bare));
  const head = Math.max(0, sharedLength(keys) - AROUND);
  const tail = Math.max(0, sharedLength(keys.map((list) => list.toReversed())) - AROUND);
  return lists.map((words) => {
    const from = head > 1 && head < words.length ? head : 0;
    const end = tail > 1 && words.length - tail > from ? words.length - tail : words.length;
    const to = Math.min(end, from + LONGEST_PART);
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  });
}

/** Longer quotations are no sentence. */
const MOST_WORDS = 300;

function bare(word: string): string {
  return word.toLowerCase().replace(SIGNS(word), '');
}

/** How many words all lists begin with. */
function sharedLength(lists: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = lists;
  let at = 0;
  while (at < first.length && rest.every((list) => list[at] === first[at])) at++;
  return at;
}

const SIGNS = letterPattern(String.raw`[^\p{L}\p{N}]`, 'g');
