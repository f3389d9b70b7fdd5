import type { Article, Sentence, SentenceRef, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
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
  articles.forEach((article, index) => {
    article.sentences.forEach((sentence, at) => {
      for (const word of sentenceTokens(sentence)) {
        if (word.kind !== 'word' || !beginsWithCapital(word.text)) continue;
        const text = word.text.replace(/['’]s?$/, '');
        const key = keyOf(text);
        if (key === null || isShouted(sentence) || isDateline(sentence.text, word.end)) continue;
        const start = sentence.start + word.start;
        const place = { article: index, sentence: at, start, end: start + text.length, text };
        const spellings = names.get(key) ?? new Map<string, NamePlace>();
        names.set(key, spellings);
        if (!spellings.has(`${index} ${text}`)) spellings.set(`${index} ${text}`, place);
      }
    });
  });
  const spelled = [...names].filter(([, spellings]) => isSpelledTwice([...spellings.values()]));
  if (spelled.length === 0) return [];
  const small = wordsInSmall(articles, new Set(spelled.map(([key]) => key)));
  return spelled.filter(([key]) => !small.has(key)).map(([, spellings]) => [...spellings.values()]);
}

/** Those of the names that stand somewhere in small letters and so are words, too. */
function wordsInSmall(articles: readonly Article[], names: ReadonlySet<string>): Set<string> {
  const small = new Set<string>();
  for (const { sentences } of articles)
    for (const sentence of sentences)
      for (const { text, kind } of sentenceTokens(sentence))
        if (kind === 'word' && names.has(text) && !isShouted(sentence)) small.add(text);
  return small;
}

/** Is the sentence a headline in capitals? */
const isShouted = oncePer((sentence: Sentence): boolean => {
  const words = sentenceTokens(sentence).filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ text }) => text.length > 1 && isCapitals(text));
  return capitals.length > words.length * SHOUTED;
});

/** A word in small letters of ASCII, as most are, needs no folding. */
function isCapitals(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code >= 97 && code <= 122) && text === text.toUpperCase();
}

/** "GENEVA:", "SULAIMANI —", "WALLACE:": capitals of place lines and transcripts. */
function isDateline(text: string, end: number): boolean {
  return /^(?::|,?\s*[(—–])/.test(text.slice(end, end + 4));
}

/** Two spellings; of two that differ in case alone one is an acronym that the other reads as a word. */
function isSpelledTwice(places: readonly NamePlace[]): boolean {
  return new Set(places.map(({ text }) => text)).size > 1;
}
