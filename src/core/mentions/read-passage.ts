import type { Article, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { splitSentences } from '../segmentation/split-sentences.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { tokenize, type Token } from '../words/tokenize.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** A sentence as the mentions see it: a span, its tokens `[first, last)`, and the paragraph it stands in. */
export interface PassageSentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** Is it a headline in which every word has a capital, so that capitals say nothing of names? */
  readonly headline: boolean;
}

/** A text with its words, sentences and paragraphs found. Offsets are those of `text`. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly PassageSentence[];
  readonly paragraphs: readonly Span[];
  /** Lower-case words of the passage that stand somewhere without a capital. */
  readonly lowerWords: ReadonlySet<string>;
}

/** A bare text: blank lines part its paragraphs, or single line ends if it has no blank line. */
export function readPassage(text: string): Passage {
  const paragraphs = splitParagraphs(text);
  const sentences: ReadSpan[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const { start, end } of splitSentences(text.slice(paragraph.start, paragraph.end))) {
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      const tokens = tokenize(text.slice(span.start, span.end));
      sentences.push({ span, paragraph: index, tokens });
    }
  });
  return build(text, paragraphs, sentences);
}

/** The compared part of an article, the sentences of its titles and paragraphs and nothing else; read once. */
export const readArticlePassage = oncePer((article: Article): Passage => {
  const numbers = new Map<number, number>();
  const paragraphs: Span[] = [];
  const sentences = article.sentences.map((sentence) => {
    let paragraph = numbers.get(sentence.block);
    if (paragraph === undefined) {
      paragraph = paragraphs.length;
      numbers.set(sentence.block, paragraph);
      const { start, end } = article.blocks[sentence.block] ?? sentence;
      paragraphs.push({ start, end });
    }
    return { span: sentence, paragraph, tokens: sentenceTokens(sentence) };
  });
  return build(article.text, paragraphs, sentences);
});

function splitParagraphs(text: string): Span[] {
  const divider = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(divider)) {
    if (match.index > start) paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** A sentence on its way into a passage; `tokens` are offsets into the sentence. */
interface ReadSpan {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

function build(text: string, paragraphs: readonly Span[], spans: readonly ReadSpan[]): Passage {
  const tokens: Token[] = [];
  const sentences: PassageSentence[] = [];
  const lowerWords = new Set<string>();
  for (const { span, paragraph, tokens: inside } of spans) {
    const first = tokens.length;
    const { start, end } = span;
    for (const token of inside) {
      const { text: word, kind, key } = token;
      tokens.push({ start: token.start + start, end: token.end + start, text: word, kind, key });
    }
    const headline = isHeadline(tokens, first);
    sentences.push({ start, end, first, last: tokens.length, paragraph, headline });
    if (headline) continue;
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind === 'word' && isSmall(token)) lowerWords.add(token.key);
    }
  }
  return { text, tokens, sentences, paragraphs, lowerWords };
}

/** The key of a word in small letters is mostly the word itself. */
const isSmall = ({ text, key }: Token) => text === key || text === text.toLowerCase();

/** Most words of four letters or more have a capital, and the sentence does not end in a full stop. */
function isHeadline(tokens: readonly Token[], first: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (beginsWithCapital(token.text)) capitals++;
  }
  return long >= 4 && capitals >= long * HEADLINE && tokens.at(-1)?.text !== '.';
}

/** Share of long words with a capital from which on a sentence is a headline. */
const HEADLINE = 0.75;
