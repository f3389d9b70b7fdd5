import { tokenize } from '../words/tokenize.ts';

/**
 * Words with which a sentence leans on the one before it, so that it says little alone: pronouns,
 * demonstratives and connectives of English prose (Quirk et al. 1985, ch. 19: cohesion by anaphora
 * and conjunction).
 */
const LEANING = new Set(
  (
    'he she it they we i you his her its their our my this that these those such both neither ' +
    'but and or so yet nor then also however meanwhile instead still moreover therefore thus ' +
    'there here another others'
  ).split(' '),
);

/** Below this many words a sentence seldom says who did what; the penalty grows with each one missing. */
const FULL_STATEMENT = 7;

/**
 * The index of the sentence that best says alone what all of them tell: short, but a full statement,
 * not leaning on the sentence before it, and without a lone quotation mark. Of equals the first in
 * code unit order, so the order of the articles changes nothing. -1 for an empty list.
 */
export function clearestSentence(texts: readonly string[]): number {
  let best = -1;
  let bestCost = Infinity;
  texts.forEach((text, index) => {
    const cost = unclarity(text);
    const wins = cost < bestCost || (cost === bestCost && text < (texts[best] ?? ''));
    if (!wins) return;
    best = index;
    bestCost = cost;
  });
  return best;
}

/** The length in words plus what keeps the sentence from being understood alone, in words. */
function unclarity(text: string): number {
  const tokens = tokenize(text);
  const words = tokens.filter((token) => token.kind !== 'mark');
  const missing = Math.max(0, FULL_STATEMENT - words.length);
  const leaning = LEANING.has(words[0]?.key ?? '') ? 12 : 0;
  const open = (text.match(/[“”„]/g)?.length ?? 0) % 2 === 1 ? 8 : 0;
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 1 ? 8 : 0;
  return words.length + missing * 6 + leaning + open + straight;
}
