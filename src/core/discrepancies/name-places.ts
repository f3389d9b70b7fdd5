import type { Article, Sentence, SentenceRef, Span } from '../model.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { Token } from '../words/tokenize.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

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
      for (const word of wordsOf(sentence)) {
        if (word.text === word.text.toLowerCase()) small.add(word.text);
        const text = word.text.replace(/['’]s?$/, '');
        const key = isSpelled(sentence.text, word, text) ? keyOf(text) : null;
        if (key === null) continue;
        const start = sentence.start + word.start;
        const place = { article: index, sentence: at, start, end: start + text.length, text };
        const spellings = names.get(key) ?? new Map<string, NamePlace>();
        names.set(key, spellings);
        if (!spellings.has(`${index} ${text}`)) spellings.set(`${index} ${text}`, place);
      }
    });
  });
  return [...names]
    .filter(([key]) => !small.has(key))
    .map(([, spellings]) => [...spellings.values()])
    .filter(isSpelledTwice);
}

/** The words of a sentence; none if it is a headline in capitals. */
function wordsOf(sentence: Sentence): Token[] {
  const words = sentenceTokens(sentence).filter(({ kind }) => kind === 'word');
  const capitals = words.filter((word) => word.text.length > 1 && isCapitals(word.text));
  return capitals.length > words.length * SHOUTED ? [] : words;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Does the word spell a name? */
function isSpelled(sentence: string, word: Token, text: string): boolean {
  return beginsWithCapital(text) && !isDateline(sentence, word.end);
}

/** "GENEVA:", "SULAIMANI —", "WALLACE:": capitals of place lines and transcripts. */
function isDateline(text: string, end: number): boolean {
  return /^(?::|,?\s*[(—–])/.test(text.slice(end, end + 4));
}

/** Two spellings; of two that differ in case alone one is an acronym that the other reads as a word. */
function isSpelledTwice(places: readonly NamePlace[]): boolean {
  return new Set(places.map(({ text }) => text)).size > 1;
}
