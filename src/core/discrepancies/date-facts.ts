import { dayNumber, isoDate, parseIsoDate } from '../mentions/calendar.ts';
import { sentenceDates, type DateMention } from '../mentions/dates.ts';
import { sentenceQuantities } from '../mentions/sentence-quantities.ts';
import type { Article, Quantity, Sentence, SentenceRef, Span } from '../model.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { Token } from '../words/tokenize.ts';
import { clauseQuote } from './clause-quote.ts';
import { contentKeys } from './content-keys.ts';
import { datedEvent } from './dated-event.ts';
import type { StoryContext } from './story-context.ts';

/** A date of a story with the words beside it, which say what happened then. */
export interface DateFact extends SentenceRef, Span {
  readonly text: string;
  /** `2022-01-10`, `2022-01`, `2014`, `08:55`, or the words where nothing fixes them. */
  readonly value: string;
  readonly form: DateMention['form'] | 'offset';
  /** The content words near it: stem (or country) → the word as it stands. */
  readonly beside: ReadonlyMap<string, string>;
  readonly besideKeys: ReadonlySet<string>;
  /** The same of the whole sentence. */
  readonly context: ReadonlyMap<string, string>;
  readonly contextKeys: ReadonlySet<string>;
  /** What happened then, by a table of events that reports date; else null. */
  readonly event: string | null;
  /** The words of its clause, to name it by; null where there are too few. */
  readonly clause: string | null;
  /** Is a time told only roughly ("about", "shortly before")? */
  readonly rough: boolean;
  /** Sentence and place in it: the same for any order of the articles. */
  readonly key: string;
}

/** Tokens on either side of a date that may say what happened then. */
const REACH = 9;
const LONGEST = 5000;
/** Words before a time that is not told to the minute. */
const ROUGHLY =
  /\b(?:about|around|roughly|approximately|nearly|almost|before|after|by|some|just|past|close to)\s$/i;
/** Characters before a weekday in which a word shows that it lies ahead. */
const NEAR = 60;

/** Words that show a weekday to lie ahead of the article's day. */
const AHEAD =
  /\b(?:will|shall|would|due|scheduled|set to|next|coming|upcoming|plans? to|planned|expected to|to meet|to be held|follows)\b/i;

/** The dates of every compared sentence; where an article has no date, years are counted from the story's earliest. */
export function dateFacts(context: StoryContext): DateFact[] {
  const known = context.articles.flatMap((article) => article.date ?? []).sort();
  const fallback = known[0] ?? null;
  return context.articles.flatMap((article, index) =>
    article.sentences.flatMap((sentence, at) => {
      if (sentence.text.length > LONGEST) return [];
      return factsOf(article, sentence, fallback, { article: index, sentence: at });
    }),
  );
}

function factsOf(
  article: Article,
  sentence: Sentence,
  fallback: string | null,
  ref: SentenceRef,
): DateFact[] {
  const { date } = article;
  const dates = sentenceDates(sentence, date).filter(
    (found) => !isOtherZone(sentence.text, found) && !isMatchClock(sentence.text, found),
  );
  const offsets = (OFFSET.test(sentence.text) ? sentenceQuantities(sentence) : []).flatMap(
    (found) => offsetOf(sentence.text, found, date ?? fallback),
  );
  const found = [
    ...dates.map((mention) => ({ ...mention, value: moved(mention, sentence.text, date) })),
    ...offsets,
  ];
  if (found.length === 0) return [];
  const tokens = sentenceTokens(sentence);
  const context = new Map(contentWords(tokens, found));
  const contextKeys = new Set(context.keys());
  return found.map((mention): DateFact => {
    const start = sentence.start + mention.start;
    const end = sentence.start + mention.end;
    const words = beside(tokens, mention, found);
    return {
      article: ref.article,
      sentence: ref.sentence,
      start,
      end,
      text: article.text.slice(start, end),
      value: mention.value,
      form: mention.form,
      beside: words,
      besideKeys: new Set(words.keys()),
      context,
      contextKeys,
      event: datedEvent(words),
      clause: clauseQuote(sentence.text.replace(/\s/g, ' '), mention),
      rough: ROUGHLY.test(sentence.text.slice(Math.max(0, mention.start - 20), mention.start)),
      key: `${sentence.id}.${mention.start}`,
    };
  });
}

/** "8:55 a.m. (07:55 GMT)": the same time again, for another place. */
const isOtherZone = (text: string, { form, start, end }: DateMention) =>
  form === 'clock' &&
  (text[start - 1] === '(' || isTwin(text.slice(0, start), text.slice(start, end + 5)));

/** "with 7:42 left in the first half": what a match has left is no time of day. */
const isMatchClock = (text: string, { form, end }: DateMention) =>
  form === 'clock' &&
  /^ (?:left|remaining|to (?:go|play)|mark|into)\b/.test(text.slice(end, end + 12));

/** "8:55 local time, 07:55 GMT". */
const isTwin = (before: string, time: string) =>
  /\b(?:GMT|UTC)\b/.test(time) && /\d[:.]\d\d|\d ?[ap]\.?m/i.test(before.slice(-40));

/** A weekday before the article's day that the sentence shows to lie ahead is the one a week later. */
function moved(mention: DateMention, text: string, date: string | null): string {
  const anchor = parseIsoDate(date);
  const day = parseIsoDate(mention.value);
  if (mention.form !== 'weekday' || anchor === null || day === null || day >= anchor)
    return mention.value;
  const before = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  const ahead = AHEAD.test(before) && !/['’]?s$/.test(text.slice(mention.start + 6, mention.end));
  return ahead ? isoDate(day + 7) : mention.value;
}

/** Most sentences have none of these words, and need not be read for figures. */
const OFFSET = /\b(?:year|month|day)s? (?:after|ago|since)\b/;

/** "eight years after", "two weeks ago": the day, month or year it means, as finely as its unit tells. */
function offsetOf(
  text: string,
  quantity: Quantity,
  date: string | null,
): { start: number; end: number; value: string; form: 'offset' }[] {
  const anchor = parseIsoDate(date);
  const after = /^ (?:after|ago|since)\b/.exec(text.slice(quantity.end, quantity.end + 7));
  if (anchor === null || !after || quantity.bound !== 'exact') return [];
  const value = shifted(anchor, quantity);
  if (value === null) return [];
  return [{ start: quantity.start, end: quantity.end + after[0].length, value, form: 'offset' }];
}

function shifted(anchor: number, { unit, value }: Quantity): string | null {
  const [year = 0, month = 0] = isoDate(anchor).split('-').map(Number);
  if (!Number.isInteger(value) || value > 3000) return null;
  if (unit === 'year') return String(year - value);
  if (unit === 'decade') return null;
  if (unit === 'month')
    return isoDate(dayNumber(year, month, 15) - Math.round(value * 30.44)).slice(0, 7);
  if (unit === 'day') return isoDate(anchor - value);
  return null;
}

function beside(
  tokens: readonly Token[],
  mention: Span,
  others: readonly Span[],
): Map<string, string> {
  const first = tokens.findIndex((token) => token.end > mention.start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < mention.end) last++;
  const before = wordsUpToClause(tokens, first - 1, -1, others);
  const after = wordsUpToClause(tokens, last, 1, others);
  return new Map([...before.reverse(), ...after]);
}

/** Content words from one side of a date up to the next date or the end of the clause; "in 2014, when Moscow seized" goes on. */
function wordsUpToClause(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  others: readonly Span[],
): [key: string, word: string][] {
  const keys = contentKeys(tokens);
  const words: [string, string][] = [];
  for (let n = 0, at = from; n < REACH; n++, at += step) {
    const token = tokens[at];
    if (!token) break;
    if (isClauseMark(token.text) && !goesOn(tokens, at, step, from)) break;
    if (others.some((other) => token.start < other.end && other.start < token.end)) break;
    const key = keys[at];
    if (key) words.push([key, token.text]);
  }
  return words;
}

const isClauseMark = (text: string) => text === ',' || text === ';' || text === ':';

/** Stem (or country) and word of every token that is no function word and in no date. */
function contentWords(
  tokens: readonly Token[],
  others: readonly Span[],
): [key: string, word: string][] {
  const words: [string, string][] = [];
  contentKeys(tokens).forEach((key, at) => {
    const { start, end, text } = tokens[at]!;
    if (key !== null && !others.some((other) => start < other.end && other.start < end))
      words.push([key, text]);
  });
  return words;
}

/** Does the next word of the direction in which the words are read, among those within reach, go on with the clause? */
function goesOn(tokens: readonly Token[], comma: number, step: 1 | -1, from: number): boolean {
  for (let at = comma + step; at !== from + step * REACH; at += step) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'word') return GOING_ON.has(token.key);
  }
  return false;
}

const GOING_ON = new Set('when after as where'.split(' '));
