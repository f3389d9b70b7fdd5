import { NOUNS_OF_SAYING } from '../mentions/nouns-of-saying.ts';
import { rangeSpan } from '../mentions/speaker-phrases.ts';
import type { Discrepancy, Person, SentenceRef, Span } from '../model.ts';
import { isNegation, isStopWord } from '../words/is-stop-word.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import type { Source } from './claim-frame.ts';
import { cutQuote } from './cut-quote.ts';
import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import { BODIES } from './speaking-bodies.ts';
import { mannerOf } from './manner-of.ts';
import { pairedClauses, type ClausePair, type PlacedClause } from './paired-clauses.ts';
import { placeOf } from './place-of.ts';
import type { Telling } from './plain-sentence.ts';
import { countryOf } from './related-stems.ts';
import { isOneThing } from './clause-side.ts';
import { storyReaders, type Reader } from './story-readers.ts';
import { starsOf } from './stars-of.ts';
import type { StoryContext } from './story-context.ts';

/** Who tells a clause in one article. */
interface Told extends Telling {
  readonly say: string;
  /** `Person.id`, the country, or the stems of the phrase; empty of what is asserted. */
  readonly speaker: string;
  readonly person: Person | null;
  readonly manner: string;
  /** The words for who says it and how; of what is asserted its claim. */
  readonly phrase: string;
  readonly said: Span;
  readonly claim: string;
}

/**
 * One claim, told by different speakers, in a different manner, or without a source: by clauses, so that
 * sentences count that share one claim and go their own ways.
 */
export function claimAttributions(context: StoryContext): Discrepancy[] {
  const readers = storyReaders(context);
  const known = new Map<string, Told>();
  const read = (place: PlacedClause, words: readonly string[]): Told | null => {
    const told = toldAt(context, readers[place.ref.article]!, place, words);
    if (told === null) return null;
    const key = `${told.article}.${told.start}.${told.end}`;
    const first = known.get(key) ?? told;
    known.set(key, first);
    return first;
  };
  const links = pairedClauses(context)
    .filter(isOneClaim)
    .flatMap((pair) => {
      const a = read(pair.a, wordsOf(pair, 0));
      const b = a && read(pair.b, wordsOf(pair, 1));
      if (!a || !b) return [];
      const sourced = a.speaker !== '' && b.speaker !== '';
      return sourced || isWhole(pair) ? [{ a, b, worth: pair.shared }] : [];
    });
  return starsOf(context, links).flatMap((tellings) => recordOf(context, tellings));
}

const wordsOf = ({ claims }: ClausePair, side: 0 | 1) => claims.map((pair) => pair[side]);

function isOneClaim(pair: ClausePair): boolean {
  if (pair.claims.length < 2 || !isOneThing(pair)) return false;
  return isDeniedIn(pair.a) === isDeniedIn(pair.b);
}

/** Does the clause deny what another may assert? */
function isDeniedIn({ sentence, clause }: PlacedClause): boolean {
  return sentenceTokens(sentence)
    .slice(clause.first, clause.last)
    .some(({ key }) => isNegation(key));
}

/** What one article asserts must be what the other attributes, not a part of it. */
function isWhole({ claims, shared, alike }: ClausePair): boolean {
  return claims.length >= 3 && shared >= 0.65 && alike >= 0.5;
}

function toldAt(
  context: StoryContext,
  reader: Reader,
  place: PlacedClause,
  shared: readonly string[],
): Told | null {
  const { ref, sentence } = place;
  if (context.articles[ref.article]?.blocks[sentence.block]?.kind !== 'paragraph') return null;
  const frame = reader.frameOf(place);
  if (frame === null) return null;
  if (frame === 'asserted') return assertedAt(context, place);
  const floor = reader.passage.sentences[ref.sentence]!.first;
  const told = shared.filter((word) => {
    const at = floor + (place.clause.words.get(word) ?? -1);
    return at >= frame.claim.first && at < frame.claim.last;
  });
  return told.length < 2 ? null : sourcedAt(context, reader, ref, frame);
}

function assertedAt(context: StoryContext, { ref, sentence, clause }: PlacedClause): Told | null {
  const article = context.articles[ref.article]!;
  const { start } = sentence;
  const place = placeOf(article, ref.article, start + clause.start, start + clause.end);
  if (!place) return null;
  const claim = clauseWords(sentence.text.slice(clause.start, clause.end));
  return {
    ...place,
    value: 'asserted',
    say: 'told without a source',
    speaker: '',
    person: null,
    manner: '',
    phrase: claim,
    said: place,
    claim,
  };
}

function sourcedAt(
  context: StoryContext,
  { passage, speakers }: Reader,
  { article: index }: SentenceRef,
  frame: Source,
): Told | null {
  const { tokens, text } = passage;
  const article = context.articles[index]!;
  const phrase = rangeSpan(tokens, frame.speaker)!;
  const verb = tokens[frame.verb]!;
  const said = spanOf([phrase, verb]);
  const claim = { start: tokens[frame.claim.first]!.start, end: tokens[frame.claim.last - 1]!.end };
  const whole = spanOf([said, claim]);
  const shown = whole.end - whole.start <= LONGEST ? whole : said;
  const place = placeOf(article, index, shown.start, shown.end);
  const who = text.slice(phrase.start, phrase.end);
  const id = speakers.personAt(passage, phrase);
  const person = context.people.find((one) => one.id === id) ?? null;
  const speaker = person?.id ?? phraseKey(who);
  if (!place || speaker === null || isDoubtful(person, phrase)) return null;
  const manner = mannerOf(NOUNS_OF_SAYING.get(verb.key) ?? verb.key);
  return {
    ...place,
    value: `${speaker}: ${manner}`,
    say: nameOf(who, person),
    speaker,
    person,
    manner,
    phrase: text.slice(said.start, said.end),
    said,
    claim: clauseWords(text.slice(claim.start, claim.end)),
  };
}

/** Characters of a value that shows the claim with its source; of a longer one the source alone is shown. */
const LONGEST = 240;

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** A pronoun is said by the name of whom it means. */
function nameOf(who: string, person: Person | null): string {
  const isPronoun = STOP_WORDS.has(who.toLowerCase());
  return (isPronoun ? person?.name : undefined) ?? who.replace(/^The /, 'the ');
}

/** The words of a claim without the marks and conjunctions around it. */
function clauseWords(text: string): string {
  return text
    .replace(/^[\s,;:()—–-]*(?:(?:that|but|and|whether)\s+)*/, '')
    .replace(/[\s,;:(—–-]+$/, '');
}

/** Without the few words of a clause that only begins there (", but it was clear"). */
function withoutTail(claim: string): string {
  return claim.replace(/[,;]\s+(?:but|and|although|though|while|so)\s+(?:\S+\s+){0,3}\S+$/, '');
}

function isDoubtful(person: Person | null, speaker: Span): boolean {
  return person?.mentions.some((one) => one.start === speaker.start && one.sure === false) ?? false;
}

/** The country, or the stems of a phrase; null for a pronoun that may mean anybody. */
function phraseKey(phrase: string): string | null {
  const words = tokenize(phrase).filter(
    ({ kind, text, key }) => kind === 'word' && !isStopWord(text, key),
  );
  if (words.length === 0) return null;
  return words.map(({ key }) => countryOf(key) ?? stem(key.replace(/'s?$/, ''))).join(' ');
}

function recordOf(context: StoryContext, tellings: readonly Told[]): Discrepancy[] {
  const [first] = tellings;
  if (!first) return [];
  const differing = tellings.filter((x) =>
    tellings.some((y) => x.article !== y.article && kindOf(x, y) !== null),
  );
  const kinds = new Set(
    differing.flatMap((x) =>
      tellings.flatMap((y) => (x.article === y.article ? [] : (kindOf(x, y) ?? []))),
    ),
  );
  if (differing.length === 0) return [];
  const onlyManner = kinds.size === 1 && kinds.has('manner');
  const source = differing.some(({ speaker }) => speaker === '');
  const claim = cutQuote(clearest(differing.map((one) => withoutTail(one.claim))));
  return buildRecord(context, {
    kind: 'attribution',
    strength: onlyManner ? 'wording' : 'precision',
    weight: onlyManner ? 0.3 : source ? 0.35 : 0.45,
    lead: `“${claim}” ${onlyManner ? 'comes with' : source ? 'is' : 'is attributed to'}`,
    tellings: differing.map((one) =>
      onlyManner ? mannerTelling(one) : speakerTelling(one, source),
    ),
  });
}

/** Only the words for who said it and how. */
function mannerTelling({ phrase, said, ...one }: Told): Telling {
  return { ...one, ...said, text: phrase, say: `“${phrase}”` };
}

function speakerTelling(one: Told, source: boolean): Telling {
  return { ...one, say: source && one.speaker !== '' ? `attributed to ${one.say}` : one.say };
}

/** The longest claim that is shown whole, better one without quotation marks, else the shortest; of equals the first by code unit. */
function clearest(claims: readonly string[]): string {
  const rank = (claim: string) =>
    (claim.length <= WHOLE ? -claim.length : claim.length) + (/[“”"]/.test(claim) ? WHOLE : 0);
  return [...claims].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1))[0] ?? '';
}

/** Characters of a claim that a plain sentence shows without a cut (see `cutQuote`). */
const WHOLE = 110;

/** How two articles differ in whom they give a claim to; null where they do not, or may not. */
function kindOf(x: Told, y: Told): 'source' | 'speaker' | 'manner' | null {
  if (x.speaker === '' || y.speaker === '') return isOnlyHere(x, y) ? 'source' : null;
  if (isOneSpeaker(x, y)) return x.manner === y.manner ? null : 'manner';
  return isKnown(x) && isKnown(y) ? 'speaker' : null;
}

/** Does one alone name a source, and not for a claim about that source? */
function isOnlyHere(x: Told, y: Told): boolean {
  if (x.speaker === y.speaker) return false;
  return x.speaker === '' ? !isAbout(x, y) : !isAbout(y, x);
}

/** Not a state and its minister, whose title names it. */
const isOneSpeaker = (x: Told, y: Told) =>
  x.speaker === y.speaker || (isNation(x) === isNation(y) && shareName(x.phrase, y.phrase));

/** "Police thanked residents" needs no "police said": the claim is about the speaker. */
function isAbout(fact: Told, who: Told): boolean {
  return shareName(fact.claim.split(/\s+/).slice(0, 8).join(' '), who.phrase);
}

/** Do two phrases have a content word in common? */
function shareName(x: string, y: string): boolean {
  const words = (text: string) =>
    tokenize(text).flatMap(({ kind, text: word, key }) =>
      kind === 'word' && !isStopWord(word, key) && !SAYING_VERBS.has(key)
        ? [countryOf(key) ?? stem(key.replace(/'s?$/, ''))]
        : [],
    );
  const there = new Set(words(y));
  return words(x).some((word) => there.has(word));
}

/** Is a state itself said to have said it? */
const isNation = ({ speaker }: Told) => countryOf(speaker) !== undefined;

/** A person, a name, or a body of people; "the rider" may be anybody named elsewhere. */
function isKnown({ person, say }: Told): boolean {
  return (
    person !== null ||
    /\p{Lu}/u.test(say.slice(1)) ||
    /^\p{Lu}/u.test(say) ||
    say.split(' ').some((word) => word.endsWith('s') || BODIES.has(stem(word)))
  );
}
