import type { Article, Discrepancy, LedgerValue, Utterance, Wording } from '../model.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { stem } from '../words/stem.ts';
import { tokenize } from '../words/tokenize.ts';
import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import { buildRecord } from './build-record.ts';
import { cutQuote } from './cut-quote.ts';
import { pairedAttributions } from './paired-attributions.ts';
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
  ];
}

/** A wording whose speaker is named. */
interface Attributed {
  readonly wording: Wording;
  readonly place: LedgerValue;
  /** The person, or the stems of the phrase that names the speaker. */
  readonly speaker: string;
  readonly manner: string;
}

/** Groups of verbs that judge what they report; the others are all "said". */
const MANNERS: ReadonlySet<string> = new Set(['claim', 'insist', 'deny', 'warn', 'blame']);

function utteranceRecord(context: StoryContext, utterance: Utterance): Discrepancy[] {
  const attributed = utterance.wordings.flatMap((wording) => readAttributed(context, wording));
  if (new Set(attributed.map(({ wording }) => wording.article)).size < 2) return [];
  const speakers = new Set(attributed.map(({ speaker }) => speaker));
  const manners = new Set(attributed.map(({ manner }) => manner));
  if (speakers.size < 2 && manners.size < 2) return [];
  const words = cutQuote(utterance.wordings.at(-1)?.text ?? '');
  return buildRecord(context, {
    kind: 'attribution',
    strength: speakers.size > 1 ? 'contradictory' : 'wording',
    weight: speakers.size > 1 ? 0.7 : 0.3,
    lead: `“${words}” is attributed as`,
    tellings: attributed.map(tellingOf),
  });
}

function tellingOf({ place, speaker, manner }: Attributed): Telling {
  return { ...place, value: `${speaker}: ${manner}`, say: `“${place.text}”` };
}

function readAttributed({ articles }: StoryContext, wording: Wording): Attributed[] {
  const article = articles[wording.article];
  const { said, speaker, verb } = wording;
  if (!article || !said || speaker === null) return [];
  const who = wording.person ?? phraseKey(speaker);
  const place = placeOf(article, wording.article, said.start, said.end);
  if (who === null || place === null) return [];
  const group = SAYING_VERBS.get(verb?.toLowerCase() ?? '') ?? 'say';
  return [{ wording, place, speaker: who, manner: MANNERS.has(group) ? group : 'say' }];
}

/** The stems of a phrase for somebody without a known name; null for a pronoun, which may mean anybody. */
function phraseKey(phrase: string): string | null {
  const words = tokenize(phrase).filter(({ kind, key }) => kind === 'word' && !STOP_WORDS.has(key));
  return words.length > 0 ? words.map(({ key }) => stem(key)).join(' ') : null;
}

/** The span as a value, in the sentence that holds it. */
export function placeOf(
  article: Article,
  index: number,
  start: number,
  end: number,
): LedgerValue | null {
  const sentence = article.sentences.findIndex((one) => one.start <= start && one.end >= end);
  if (sentence < 0) return null;
  const text = article.text.slice(start, end);
  return { article: index, sentence, start, end, text, value: text };
}
