import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { readArticlePassage, type Passage } from '../mentions/read-passage.ts';
import { isSaying } from '../mentions/speaker-phrases.ts';
import { findSpeaking, type Speaking } from '../mentions/speakers.ts';
import type { Discrepancy, LedgerValue, Pair, SentenceRef } from '../model.ts';
import { buildRecord } from './build-record.ts';
import { cutQuote } from './cut-quote.ts';
import { mannerDifferences, type Attribution } from './manner-differences.ts';
import type { Telling } from './plain-sentence.ts';
import { placeOf } from './place-of.ts';
import type { StoryContext } from './story-context.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/**
 * Claims that one article attributes ("…, police said") and another asserts. Only in sentences that are
 * the same statement; a sentence that goes on with somebody's report asserts nothing.
 */
export function pairedAttributions(context: StoryContext): Discrepancy[] {
  const passages = context.articles.map((article) => readArticlePassage(article));
  return sameStatements(context.pairs).flatMap((refs) => {
    const tellings = refs.flatMap((ref) => tellingAt(context, passages[ref.article], ref));
    return [...assertedRecord(context, tellings), ...mannerDifferences(context, tellings)];
  });
}

function assertedRecord(context: StoryContext, all: readonly Attribution[]): Discrepancy[] {
  const tellings = all.filter(({ verb }) => verb === null || ATTRIBUTING.has(verb));
  const attributed = tellings.filter(({ value }) => value !== ASSERTED);
  const asserted = tellings.filter(
    (fact) => fact.value === ASSERTED && !attributed.some((who) => isAbout(fact, who)),
  );
  const [fact] = asserted;
  if (!fact || attributed.every(({ article }) => article === fact.article)) return [];
  return buildRecord(context, {
    kind: 'attribution',
    strength: 'precision',
    weight: 0.45,
    lead: `“${cutQuote(withoutPlaceLine(fact.text))}” is`,
    tellings: [...attributed, ...asserted],
  });
}

/** "LONDON, April 3 (Agency) - Train drivers …": the place line is no part of the claim. */
function withoutPlaceLine(text: string): string {
  return text.replace(PLACE_LINE(text), '');
}

const ASSERTED = 'asserted';

function tellingAt(
  context: StoryContext,
  passage: Passage | undefined,
  ref: SentenceRef,
): Attribution[] {
  if (!passage) return [];
  const said = saidIn(passage, ref.sentence);
  const telling = said
    ? attributedTelling(context, passage, ref, said)
    : asserts(passage, ref.sentence)
      ? assertedTelling(context, ref)
      : null;
  return telling ? [telling] : [];
}

/** "Police thanked residents" needs no "police said": the claim is about the speaker. */
function isAbout(fact: Telling, who: Telling): boolean {
  const words = tokenize(fact.text).slice(0, 8);
  const speaker = new Set(tokenize(who.text).map(({ key }) => key));
  return words.some(({ text, key }) => speaker.has(key) && !isStopWord(text, key));
}

/** Sentences joined by pairs that make the same statement, each list in article, then text order. */
function sameStatements(pairs: readonly Pair[]): SentenceRef[][] {
  const homes = new Map<number, SentenceRef[]>();
  for (const { a, b, relation } of pairs) {
    if (relation === 'partial') continue;
    const [one, other] = [homeOf(homes, a), homeOf(homes, b)];
    if (one === other || one.length + other.length > MOST_TELLINGS) continue;
    for (const ref of other) {
      one.push(ref);
      homes.set(placeOfRef(ref), one);
    }
  }
  return [...new Set(homes.values())].flatMap((home) =>
    home.length < 2 ? [] : [home.sort((x, y) => x.article - y.article || x.sentence - y.sentence)],
  );
}

/** The sentences with which one is known to make the same statement; at first it alone. */
function homeOf(homes: Map<number, SentenceRef[]>, ref: SentenceRef): SentenceRef[] {
  const place = placeOfRef(ref);
  let known = homes.get(place);
  if (known === undefined) homes.set(place, (known = [ref]));
  return known;
}

/** More sentences no article has. */
const MOST_SENTENCES = 2 ** 24;
const placeOfRef = ({ article, sentence }: SentenceRef) => article * MOST_SENTENCES + sentence;

/** Sentences of one statement; a larger heap is made of boilerplate. */
const MOST_TELLINGS = 60;

/** Verbs by which a statement as a whole is attributed. */
const ATTRIBUTING = new Set(
  `said says told tells announced confirmed reported stated added claimed claims insisted according`.split(
    /\s+/,
  ),
);

/** Does the verb report a statement? What is praised, asked or thought is none. */
function isWhole(verb: string): boolean {
  return ATTRIBUTING.has(verb) || /^(?:deny|insist|claim|warn)$/.test(SAYING_VERBS.get(verb) ?? '');
}

/** Who is said to have said the whole sentence, by the tag or the main clause it begins or ends with. */
function saidIn(passage: Passage, index: number): Speaking | null {
  const sentence = passage.sentences[index];
  if (!sentence) return null;
  const { first, last } = sentence;
  const before = { first, last: first };
  const found = findSpeaking({
    tokens: passage.tokens,
    before,
    after: { first, last },
    whole: true,
  });
  if (!found?.verb) return null;
  const verb = passage.text.slice(found.verb.start, found.verb.end).toLowerCase();
  const who = passage.text.slice(found.speaker.start, found.speaker.end).toLowerCase();
  return isWhole(verb) && !STOP_WORDS.has(who) ? found : null;
}

/** No word of saying and no quotation mark in the sentence, nor in the one before it in its paragraph. */
function asserts(passage: Passage, index: number): boolean {
  const here = passage.sentences[index];
  const before = passage.sentences[index - 1];
  if (!here || reports(passage, index)) return false;
  return before?.paragraph !== here.paragraph || !reports(passage, index - 1);
}

function reports({ tokens, sentences }: Passage, index: number): boolean {
  const { first = 0, last = 0 } = sentences[index] ?? {};
  for (let at = first; at < last; at++) {
    if (
      isSaying(tokens, at) ||
      /^(?:(?:i|we)(?:'[a-z]+)?|our|my|according|reportedly|allegedly|["“”])$/.test(tokens[at]!.key)
    )
      return true;
  }
  return false;
}

function attributedTelling(
  context: StoryContext,
  { text }: Passage,
  ref: SentenceRef,
  { speaker, verb }: Speaking,
): Attribution | null {
  const start = Math.min(speaker.start, verb?.start ?? speaker.start);
  const end = Math.max(speaker.end, verb?.end ?? speaker.end);
  const place = valueAt(context, ref, start, end);
  const who = text.slice(speaker.start, speaker.end);
  const word = verb ? text.slice(verb.start, verb.end).toLowerCase() : '';
  const say = `attributed to ${who.replace(/^The /, 'the ')}`;
  return place && { ...place, value: `said: ${place.text}`, say, verb: word, who };
}

function assertedTelling(context: StoryContext, ref: SentenceRef): Attribution | null {
  const article = context.articles[ref.article];
  const sentence = article?.sentences[ref.sentence];
  // A headline attributes nothing for want of room.
  if (!sentence || article?.blocks[sentence.block]?.kind === 'title') return null;
  const place = valueAt(context, ref, sentence.start, sentence.end);
  return place && { ...place, value: ASSERTED, say: 'told without a source', verb: null, who: '' };
}

function valueAt(
  { articles }: StoryContext,
  ref: SentenceRef,
  start: number,
  end: number,
): LedgerValue | null {
  const article = articles[ref.article];
  return article ? placeOf(article, ref.article, start, end) : null;
}

const PLACE_LINE = letterPattern(String.raw`^\p{Lu}{3}[^—–\-.]{0,60} [—–-] `);
