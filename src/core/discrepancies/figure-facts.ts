import { weekdayNumber } from '../mentions/calendar.ts';
import { sentenceDates } from '../mentions/dates.ts';
import { sentenceQuantities } from '../mentions/sentence-quantities.ts';
import type { Quantity, Sentence, SentenceRef, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { Token } from '../words/tokenize.ts';
import { gapQuote } from './clause-quote.ts';
import { contentKeys } from './content-keys.ts';
import { isHardFigure } from './hard-figure.ts';
import { figureSurroundings, type FigureSurroundings } from './figure-surroundings.ts';
import { countryOf } from './related-stems.ts';
import type { StoryContext } from './story-context.ts';

/** A figure of a story with what the words around it say that it counts. */
export interface FigureFact extends SentenceRef, Span, FigureSurroundings {
  readonly text: string;
  readonly quantity: Quantity;
  /** The stems of all that the sentence tells, and countries by one name. */
  readonly context: ReadonlySet<string>;
  /** The names in its sentence, by word, without countries; lower case. */
  readonly names: ReadonlySet<string>;
  /** The words of its clause with "…" for the figure, to name it by; null where there are too few. */
  readonly clause: string | null;
  /** Sentence and place in it: the same for any order of the articles. */
  readonly key: string;
}

/** Sentences longer than this are not read for figures: no sentence of news is. */
const LONGEST = 5000;
/** A sentence of fewer content words ("Thousands have been killed.") is told with the one before it. */
const LEAST_CONTEXT = 5;

/** The figures of every compared sentence of a story, in article and text order. */
export const figureFacts = oncePer((context: StoryContext): readonly FigureFact[] =>
  context.articles.flatMap((article, index) =>
    article.sentences.flatMap((sentence, at) => {
      const quantities = hardFigures(sentence);
      if (quantities.length === 0) return [];
      const tokens = sentenceTokens(sentence);
      const words = contextOf(tokens, [...quantities, ...sentenceDates(sentence)]);
      const before = article.sentences[at - 1];
      if (words.size < LEAST_CONTEXT && before) for (const word of wordsOf(before)) words.add(word);
      const names = namesOf(tokens);
      return quantities.map((quantity): FigureFact => ({
        article: index,
        sentence: at,
        start: sentence.start + quantity.start,
        end: sentence.start + quantity.end,
        text: quantity.text,
        quantity,
        context: words,
        names,
        clause: gapQuote(sentence.text.replace(/\s/g, ' '), quantity),
        key: `${sentence.id}.${quantity.start}`,
        ...figureSurroundings(tokens, quantity),
      }));
    }),
  ),
);

function hardFigures(sentence: Sentence): Quantity[] {
  const { text } = sentence;
  if (text.length > LONGEST) return [];
  return sentenceQuantities(sentence).filter((found) => isHardFigure(text, found));
}

function wordsOf(sentence: Sentence): Set<string> {
  if (sentence.text.length > LONGEST) return new Set();
  const figures = [...sentenceQuantities(sentence), ...sentenceDates(sentence)];
  return contextOf(sentenceTokens(sentence), figures);
}

/** Capitalised words that do not open the sentence; none in a headline where most words have a capital. */
function namesOf(tokens: readonly Token[]): Set<string> {
  const words = tokens.slice(1).filter((token) => token.kind === 'word');
  const names = words.filter(
    (token) =>
      beginsWithCapital(token.text) &&
      !isStopWord(token.text, token.key) &&
      countryOf(token.key) === undefined &&
      weekdayNumber(token.key) === null,
  );
  if (names.length > words.length / 2) return new Set();
  return new Set(names.map((token) => token.key.replace(/'s?$/, '')));
}

/** The stems of the content words of a sentence, without figures; countries by one name. */
function contextOf(tokens: readonly Token[], figures: readonly Span[]): Set<string> {
  const words = new Set<string>();
  for (const [at, word] of contentKeys(tokens).entries())
    if (word !== null && !isInside(tokens[at]!, figures)) words.add(word);
  return words;
}

const isInside = ({ start, end }: Token, figures: readonly Span[]) =>
  figures.some((figure) => start < figure.end && figure.start < end);
