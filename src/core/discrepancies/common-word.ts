import type { FigureFact } from './figure-facts.ts';
import { sharedFocus } from './same-subject.ts';

/**
 * The word, among what the figures measure, that most of them have, if it is in two articles at
 * least and `fits`; of equals the one that is no verb in -ing or -ed, then the first in the alphabet.
 */
export function commonWord(
  facts: readonly FigureFact[],
  fits: (word: string) => boolean = () => true,
): string | null {
  const words = new Map<string, { word: string; articles: Set<number> }>();
  for (const fact of facts)
    for (const [key, text] of fact.focus) {
      const word = text.toLowerCase().replace(/['’]s?$/, '');
      const entry = words.get(key) ?? { word, articles: new Set() };
      entry.articles.add(fact.article);
      if (rank(word) < rank(entry.word)) entry.word = word;
      words.set(key, entry);
    }
  const ranked = [...words.values()]
    .filter(({ word }) => fits(word))
    .sort((x, y) => y.articles.size - x.articles.size || (rank(x.word) < rank(y.word) ? -1 : 1));
  const [best] = ranked;
  return best && best.articles.size > 1 ? best.word : relatedWord(facts, fits);
}

const rank = (word: string) => `${/(?:ing|ed)$/.test(word) ? 1 : 0}${word}`;

/** "talks" and "meeting": of words that stand for one another the one that most figures have. */
function relatedWord(facts: readonly FigureFact[], fits: (word: string) => boolean): string | null {
  const words = facts.flatMap((x) =>
    facts.flatMap((y) => (x.article === y.article ? [] : (sharedFocus(x, y) ?? []))),
  );
  const known = new Set(words.map((word) => word.toLowerCase()).filter(fits));
  if (known.size === 0) return null;
  const times = new Map<string, number>();
  for (const { focus } of facts)
    for (const word of new Set([...focus.values()].map((own) => own.toLowerCase())))
      times.set(word, (times.get(word) ?? 0) + 1);
  const count = (word: string) => times.get(word) ?? 0;
  const [best] = [...known].sort((x, y) => count(y) - count(x) || (rank(x) < rank(y) ? -1 : 1));
  return best ?? null;
}
