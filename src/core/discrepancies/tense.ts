import type { Word } from '../changes/prepare-words.ts';
import { SAYING_VERBS } from '../mentions/saying-verbs.ts';
import type { VerbGroup } from '../mentions/verb-groups.ts';
import type { Change, Discrepancy } from '../model.ts';
import { alignedPairs, tellingOf, wordsAfter, wordsBefore } from './aligned-pair.ts';
import type { PairSide } from './aligned-pair.ts';
import { alignedVerbs } from './aligned-verbs.ts';
import { buildRecord } from './build-record.ts';
import { joinTellings } from './join-tellings.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';

/** A verb as it stands in one article, with what it is told of. */
interface TenseTelling extends Telling {
  readonly subject: string;
}

/**
 * One verb before and after the event: talks "come amid fears" / "came", "will meet" / "met". Not the
 * verb of saying, whose tense is house style, and not reported speech, where "is" becomes "was" and
 * says no less.
 */
export function tenseDifferences(context: StoryContext): Discrepancy[] {
  const found: (readonly [TenseTelling, TenseTelling])[] = [];
  for (const pair of alignedPairs(context, mayTell)) {
    for (const [x, y] of alignedVerbs(pair)) {
      if (!isTold(x, y) || !isEvent(pair.a, x) || !isEvent(pair.b, y)) continue;
      const future = x.mood === 'future' || y.mood === 'future';
      if (!future && (isReported(pair.a, x.start) || isReported(pair.b, y.start))) continue;
      found.push([tenseTelling(pair.a, x), tenseTelling(pair.b, y)]);
    }
  }
  return joinTellings(found).flatMap((tellings) => recordOf(context, tellings));
}

function recordOf(context: StoryContext, tellings: readonly TenseTelling[]): Discrepancy[] {
  const future = tellings.some((telling) => telling.value === 'future');
  return buildRecord(context, {
    kind: 'tense',
    strength: future ? 'contradictory' : 'wording',
    weight: future ? 0.5 : 0.35,
    lead: tellings[0]?.subject ?? '',
    tellings,
  });
}

/** A verb in another form, or an auxiliary more or less. */
const mayTell = ({ type, text }: Change) =>
  type === 'inflection' || /\b(?:will|shall|is|are|am|was|were|has|have|had|did)\b/i.test(text);

/** Does one tell it as over and the other as going on or to come? Present for future or perfect is usage. */
function isTold(x: VerbGroup, y: VerbGroup): boolean {
  const moods = new Set([x.mood, y.mood]);
  if (moods.has('future')) return moods.has('past') || moods.has('perfect');
  return moods.has('past') && moods.has('present');
}

/**
 * Does the group tell what someone does or did? "Is" and "was" with an adjective or a participle tell a
 * state, which both may mean at once; after "has" and "had" a noun may stand.
 */
function isEvent({ words }: PairSide, group: VerbGroup): boolean {
  const verb = words[group.verb];
  if (!verb || SAYING_VERBS.has(verb.key) || STATES.has(verb.base)) return false;
  if (isSupposed(words, group.start)) return false;
  const [first = ''] = group.auxiliaries;
  if (group.mood === 'future') return !group.auxiliaries.includes('be');
  if (/^(?:is|are|am|was|were)$/.test(first)) return verb.key.endsWith('ing');
  return first === '' || verb.base !== verb.form;
}

/** Does a condition come before, where "had" and "turned" are no past? */
function isSupposed(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at)
    .some(({ key }) => key === 'if' || key === 'unless' || key === 'whether' || key === 'had');
}

/** Is there a verb of saying or thinking before it in the sentence? */
function isReported({ words }: PairSide, at: number): boolean {
  return words
    .slice(0, at)
    .some((word) => SAYING_VERBS.has(word.key) || STATES.has(word.base) || word.key === 'that');
}

/** Stems of states and thoughts: told in the past, they need not be over. */
const STATES: ReadonlySet<string> = new Set(
  `believ think know want need fear hope expect seem appear remain includ have understand insist consid`.split(
    ' ',
  ),
);

function tenseTelling(side: PairSide, group: VerbGroup): TenseTelling {
  const telling = tellingOf(side, group.start, group.verb, group.mood ?? '');
  const after = wordsAfter(side, group.verb);
  return {
    ...telling,
    say: `“${telling.text}”${after && ` ${after}`}`,
    subject: wordsBefore(side, group.start),
  };
}
