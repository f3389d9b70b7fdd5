import type { Article, SentenceRef, Span } from '../model.ts';
import { tokenize } from '../words/tokenize.ts';

/** Where a name stands, without a possessive ending. */
export interface NamePlace extends SentenceRef, Span {
  readonly text: string;
}

/** A sentence with more capitals than this share of its words is a headline in capitals and spells nothing. */
const SHOUTED = 0.5;

/**
 * Names that stand in two spellings, each with the first place of every spelling in every article.
 * `keyOf` gives the name that a capitalised word spells, or null. One spelling must be in capitals
 * ("NATO", "Nato"), or both be spellings in a table ("Kyiv", "Kiev").
 */
export function nameTellings(
  articles: readonly Article[],
  keyOf: (word: string) => string | null,
): NamePlace[][] {
  const names = new Map<string, Map<string, NamePlace>>();
  const small = new Set<string>();
  articles.forEach((article, index) => {
    article.sentences.forEach((sentence, at) => {
      const words = tokenize(sentence.text).filter(({ kind }) => kind === 'word');
      const capitals = words.filter(({ text }) => text.length > 1 && text === text.toUpperCase());
      if (capitals.length > words.length * SHOUTED) return;
      for (const { text } of words) if (text === text.toLowerCase()) small.add(text);
      for (const [place, word] of words.entries()) {
        const text = word.text.replace(/['’]s?$/, '');
        const key = /^\p{Lu}/u.test(text) ? keyOf(text) : null;
        if (
          key === null ||
          isDateline(sentence.text, word.end) ||
          (place === 0 && text !== text.toUpperCase() && key === text.toLowerCase())
        )
          continue;
        const start = sentence.start + word.start;
        const spellings = names.get(key) ?? new Map<string, NamePlace>();
        const telling = `${index} ${text}`;
        if (!spellings.has(telling))
          spellings.set(telling, {
            article: index,
            sentence: at,
            start,
            end: start + text.length,
            text,
          });
        names.set(key, spellings);
      }
    });
  });
  return [...names]
    .filter(([key]) => !small.has(key))
    .map(([, spellings]) => [...spellings.values()])
    .filter(isSpelledTwice);
}

/** "GENEVA:", "SULAIMANI —", "WALLACE:": capitals of place lines and transcripts. */
function isDateline(text: string, end: number): boolean {
  return /^(?::|,?\s*[(—–])/.test(text.slice(end, end + 4));
}

/** Two spellings; of two that differ in case alone one is an acronym that the other reads as a word. */
function isSpelledTwice(places: readonly NamePlace[]): boolean {
  return new Set(places.map(({ text }) => text)).size > 1;
}
