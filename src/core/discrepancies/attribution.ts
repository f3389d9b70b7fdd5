import type { Discrepancy, LedgerValue, Utterance, Wording } from '../model.ts';
import { PERSON_NOUNS } from '../mentions/role-words.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { stem } from '../words/stem.ts';
import { tokenize } from '../words/tokenize.ts';
import { belongsTo } from './belongs-to.ts';
import { buildRecord } from './build-record.ts';
import { claimAttributions } from './claim-attributions.ts';
import { cutQuote } from './cut-quote.ts';
import { mannerOf } from './manner-of.ts';
import { BODIES } from './speaking-bodies.ts';
import { pairedAttributions } from './paired-attributions.ts';
import { placeOf } from './place-of.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Who is said to have said it, and how: one utterance with different speakers ("she said", "the US
 * delegation warned"), or one speaker who says here and claims, insists or denies there; and one
 * claim that is attributed here and asserted there.
 */
export function attributionDifferences(context: StoryContext): Discrepancy[] {
  return [
    ...context.utterances.flatMap((utterance) => utteranceRecord(context, utterance)),
    ...pairedAttributions(context),
    ...claimAttributions(context),
  ];
}

/** A wording whose speaker is named. */
interface Attributed {
  readonly wording: Wording;
  readonly place: LedgerValue;
  /** The person, or the stems of the phrase that names the speaker. */
  readonly speaker: string;
  readonly isPerson: boolean;
  readonly doubtful: boolean;
  readonly manner: string;
}

function utteranceRecord(context: StoryContext, utterance: Utterance): Discrepancy[] {
  if (utterance.wordings.length < 2) return [];
  const said = utterance.wordings.filter(({ text }) => contentWords(text) >= LEAST_WORDS);
  const attributed = said.flatMap((wording) => readAttributed(context, wording));
  const others = attributed.flatMap((x) =>
    attributed.flatMap((y) => (areOthers(x, y) ? [[x, y] as const] : [])),
  );
  const different = others.length > 0;
  const manners = new Set(attributed.map(({ manner }) => manner));
  const judged = new Set(attributed.map(({ speaker }) => speaker)).size === 1 && manners.size > 1;
  if (!different && !judged) return [];
  const words = cutQuote(said.at(-1)?.text ?? '');
  return buildRecord(context, {
    kind: 'attribution',
    ...(different ? strengthOf(context, others) : ({ strength: 'wording', weight: 0.3 } as const)),
    lead: different ? `“${words}” is attributed to` : `“${words}” comes with`,
    tellings: attributed.map((one) => tellingOf(context, one, different)),
  });
}

/** Somebody and the body they lead or speak for may be one source, told more or less exactly. */
function strengthOf(
  context: StoryContext,
  others: readonly (readonly [Attributed, Attributed])[],
): Pick<Discrepancy, 'strength' | 'weight'> {
  const ofOne = others.every(([x, y]) => {
    const [who, body] = x.isPerson ? [x, y] : [y, x];
    const person = context.people.find(({ id }) => id === who.speaker);
    return person !== undefined && !body.isPerson && belongsTo(context, person, body.speaker);
  });
  return ofOne
    ? { strength: 'precision', weight: 0.5 }
    : { strength: 'contradictory', weight: 0.8 };
}

/** Fewer content words than this are found in anybody's mouth. */
const LEAST_WORDS = 2;

function contentWords(text: string): number {
  return tokenize(text).filter(
    ({ kind, text: word, key }) => kind !== 'mark' && !isStopWord(word, key),
  ).length;
}

/** Two speakers who cannot be one: two people, or a person and a body of people, in two articles. */
function areOthers(x: Attributed, y: Attributed): boolean {
  if (x.wording.article === y.wording.article || x.doubtful || y.doubtful) return false;
  if (x.speaker === y.speaker || lastName(x) === lastName(y)) return false;
  if (x.isPerson === y.isPerson) return x.isPerson;
  return isBody(x.isPerson ? y.speaker : x.speaker);
}

/** The last word of the phrase for the speaker: "Rovers coach Elena Marsh" is "Elena Marsh", whoever was made of them. */
function lastName({ wording }: Attributed): string {
  const words = tokenize(wording.speaker ?? '').filter(({ kind }) => kind === 'word');
  return words.at(-1)?.key.replace(/'s?$/, '') ?? '';
}

const OLD = stem('old');

/** "The head of the union" is a person after all. */
function isBody(speaker: string): boolean {
  const words = speaker.split(' ');
  // "The 33-year-old": a word for a class of pupils is no body here.
  if (words.at(-1) === OLD) return false;
  return words.some((word) => BODIES.has(word)) && !words.some((word) => ROLES.has(word));
}

const ROLES: ReadonlySet<string> = new Set([...PERSON_NOUNS].map(stem));

/** Said with the speaker, in whose name a pronoun is put, or with the speaker and the verb. */
function tellingOf({ people }: StoryContext, one: Attributed, different: boolean): Telling {
  const { place, speaker, manner, wording } = one;
  const phrase = wording.speaker ?? '';
  const pronoun = STOP_WORDS.has(phrase.toLowerCase());
  const name = pronoun ? people.find(({ id }) => id === wording.person)?.name : undefined;
  const say = different ? (name ?? lowerThe(phrase)) : `“${place.text}”`;
  return { ...place, value: `${speaker}: ${manner}`, say };
}

/** "The" has its capital from the beginning of its sentence. */
function lowerThe(phrase: string): string {
  return phrase.replace(/^The /, 'the ');
}

function readAttributed(context: StoryContext, wording: Wording): Attributed[] {
  const article = context.articles[wording.article];
  const { said, speaker, verb } = wording;
  if (!article || !said || speaker === null || verb === null) return [];
  const who = wording.person ?? phraseKey(speaker);
  const place = placeOf(article, wording.article, said.start, said.end);
  if (who === null || !place || !isNear(wording, place)) return [];
  return [
    {
      wording,
      place,
      speaker: who,
      isPerson: wording.person != null,
      doubtful: isDoubtful(context, wording),
      manner: mannerOf(verb),
    },
  ];
}

/** Unmarked words must have their speaker in their own sentence. */
function isNear(wording: Wording, place: LedgerValue): boolean {
  return wording.marked || place.sentence === wording.sentence;
}

/** Is the speaker a pronoun that may mean somebody else? */
function isDoubtful({ people }: StoryContext, { person, article, said }: Wording): boolean {
  const known = people.find(({ id }) => id === person);
  const inside = known?.mentions.filter(
    (mention) =>
      mention.article === article &&
      said != null &&
      mention.start >= said.start &&
      mention.end <= said.end,
  );
  return inside?.some(({ sure }) => sure === false) ?? false;
}

/** The stems of a phrase for somebody without a known name; null for a pronoun, which may mean anybody. */
function phraseKey(phrase: string): string | null {
  const words = tokenize(phrase).filter(({ kind, key }) => kind === 'word' && !STOP_WORDS.has(key));
  return words.length > 0 ? words.map(({ key }) => stem(key)).join(' ') : null;
}
