import { NOUNS_OF_SAYING } from '../mentions/nouns-of-saying.ts';
import { quotationsIn } from '../mentions/quotations.ts';
import type { Passage } from '../mentions/read-passage.ts';
import { PLAIN_SAYING, SAYING_VERBS } from '../mentions/saying-verbs.ts';
import { isSaying, phraseFrom, type TokenRange } from '../mentions/speaker-phrases.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { isSource, speakerOf } from './claim-speaker.ts';
import type { Clause } from './clauses.ts';
import { countryOf } from './related-stems.ts';

/** Who is said to have said a clause, and by which word: a verb or a noun. Tokens of the passage. */
export interface Source {
  readonly speaker: TokenRange;
  readonly verb: number;
  /** Words from here on, or up to here, are the claim. */
  readonly claim: TokenRange;
}

/** `asserted` where the article says so itself; null where its words do not show who does. */
export type ClaimFrame = Source | 'asserted' | null;

/** Openers of clauses that tell of the background, whoever speaks in the main clause. */
const BACKGROUND: ReadonlySet<string> = new Set(
  `when where while because although though if unless after before since until which who whom whose as so amid
  despite following`.split(/\s+/),
);

/** Verbs by which somebody asks, offers or refuses, beside those of saying. Own list. */
const ASKING: ReadonlySet<string> = new Set(
  `encouraged encourages requested requests offered offers proposed proposes ordered orders advised advises
  refused refuses declined`.split(/\s+/),
);

/** Tokens between a verb of saying and the clause which hangs on it: "told his counterpart, the minister Jane Roe, that". */
const REACH = 14;

/**
 * Who is said to have said a clause of sentence `index`: the one whose "that" it hangs on, the verb of
 * saying within it, the tag at the end of the sentence, or whom the sentence tells it "according to".
 */
export function claimFrame(
  passage: Passage,
  index: number,
  clause: Clause,
  clauses: readonly Clause[],
): ClaimFrame {
  const sentence = passage.sentences[index];
  if (!sentence || sentence.headline) return null;
  const range = { first: sentence.first + clause.first, last: sentence.first + clause.last };
  const opener = firstWord(passage, range);
  if (BACKGROUND.has(opener) || opener.endsWith('ing')) return null;
  const quoted = quotedIn(passage, range);
  if (quoted !== null) return quoted;
  const that = thatBefore(passage, sentence.first, clause, clauses);
  if (that !== null)
    return isRelative(passage, that) ? null : hangingOn(passage, sentence.first, that, range);
  return mainFrame(passage, index, range);
}

/** Who speaks in a main clause. */
function mainFrame(passage: Passage, index: number, range: TokenRange): ClaimFrame {
  const sentence = passage.sentences[index]!;
  return (
    spokenWithin(passage, sentence.first, range) ??
    tagAtEnd(passage, sentence, range) ??
    sourceOf(passage, sentence, range) ??
    (isBare(passage, index) ? 'asserted' : null)
  );
}

function firstWord({ tokens }: Passage, { first, last }: TokenRange): string {
  for (let at = first; at < last; at++) if (tokens[at]!.kind === 'word') return tokens[at]!.key;
  return '';
}

/** Whose words a clause is that stands in quotation marks; null outside of them. */
function quotedIn(passage: Passage, { first, last }: TokenRange): Source | null {
  const { tokens } = passage;
  const middle = tokens[(first + last) >> 1]!;
  const quotation = quotationsIn(passage).find(
    (one) => one.start <= middle.start && one.end >= middle.end,
  );
  if (!quotation?.speaker || !quotation.verb) return null;
  const { speaker, verb } = quotation;
  const from = tokens.findIndex((token) => token.start >= speaker.start);
  const to = tokens.findLastIndex((token) => token.start < speaker.end);
  const at = tokens.findIndex((token) => token.start === verb.start);
  return at < 0
    ? null
    : { speaker: { first: from, last: to + 1 }, verb: at, claim: { first, last } };
}

/** The "that" which a clause opens with, or behind which only a condition comes before it: "that if they attack, …". */
function thatBefore(
  { tokens }: Passage,
  floor: number,
  clause: Clause,
  clauses: readonly Clause[],
): number | null {
  if (isThat(tokens[floor + clause.first]?.key)) return floor + clause.first;
  const before = clauses.slice(0, clauses.indexOf(clause));
  const isBackground = ({ first }: Clause) => BACKGROUND.has(tokens[floor + first]?.key ?? '');
  const main = before.findLast((one) => !isBackground(one));
  if (!main || main === before.at(-1)) return null;
  const last = floor + main.last - 1;
  return isThat(tokens[last]?.key) ? last : null;
}

const isThat = (key: string | undefined) => key === 'that' || key === 'whether';

/** "proposals that were rejected": the "that" stands for a noun. */
function isRelative({ tokens }: Passage, that: number): boolean {
  return /^(?:is|are|was|were|has|had|have|will|would|could|can|may|might|should|must|also)$/.test(
    tokens[that + 1]?.key ?? '',
  );
}

/** The verb of saying before "that", or the noun of saying with its owner: "the firm's promise that". */
function hangingOn(
  { tokens }: Passage,
  floor: number,
  that: number,
  claim: TokenRange,
): Source | null {
  const owner = ownerBefore(tokens, that, floor);
  if (owner) return { speaker: owner, verb: that - 1, claim };
  for (let at = that - 1; at > floor && that - at <= REACH; at--) {
    if (isThat(tokens[at]!.key)) return null;
    if (!isSource(tokens, at)) continue;
    const speaker = tokens[at - 1]?.key === 'to' ? null : speakerOf(tokens, at, floor);
    return speaker && { speaker, verb: at, claim };
  }
  return null;
}

/** "Norway's assurances that", "the US threat that". */
function ownerBefore(tokens: Passage['tokens'], that: number, floor: number): TokenRange | null {
  if (!NOUNS_OF_SAYING.has(tokens[that - 1]?.key ?? '')) return null;
  const last = that - 1;
  if (last <= floor || !isOwner(tokens[last - 1]!)) return null;
  let first = last - 1;
  while (first > floor && isNamePart(tokens[first - 1]!)) first--;
  if (first > floor && tokens[first - 1]!.key === 'the') first--;
  return { first, last };
}

const isOwner = ({ text, key }: Passage['tokens'][number]) =>
  /['’]s?$/.test(text) || countryOf(key) !== undefined;

const isNamePart = ({ text, kind }: Passage['tokens'][number]) =>
  kind === 'word' && beginsWithCapital(text);

/** "Roe said the talks …", "the ministry urged them to …": the first verb of saying with a subject. */
function spokenWithin(
  { tokens }: Passage,
  floor: number,
  { first, last }: TokenRange,
): Source | null {
  for (let at = first; at < last; at++) {
    const asks = ASKING.has(tokens[at]!.key);
    if (!asks && !isSource(tokens, at) && !isMaking(tokens, at)) continue;
    if (/^to$|ing$/.test(tokens[at - 1]?.key ?? '')) continue;
    const speaker = speakerOf(tokens, at, floor);
    if (speaker) return { speaker, verb: at, claim: { first: at + 1, last } };
  }
  return null;
}

/** "made some suggestions", "renewed a call", "issued a list of demands". */
function isMaking(tokens: Passage['tokens'], at: number): boolean {
  if (!MAKING.has(tokens[at]!.key)) return false;
  return [1, 2, 3, 4].some((step) => NOUNS_OF_SAYING.has(tokens[at + step]?.key ?? ''));
}

const MAKING: ReadonlySet<string> = new Set(
  'made makes issued issues renewed repeated gave sent presented'.split(' '),
);

/** "…, the ministry said." and "…,” said Roe." */
function tagAtEnd({ tokens }: Passage, sentence: TokenRange, claim: TokenRange): Source | null {
  const from = Math.max(claim.first + 2, sentence.last - REACH);
  for (let at = sentence.last - 1; at >= from; at--) {
    if (!isSource(tokens, at) || !isPlain(tokens[at]!.key)) continue;
    const speaker = taggedSpeaker(tokens, at, claim.first, sentence.last);
    const end = Math.min(claim.last, at, speaker?.first ?? at);
    if (speaker) return { speaker, verb: at, claim: { ...claim, last: end } };
  }
  return null;
}

/** Whom a tag names, before its verb or, behind a quotation, after it. */
function taggedSpeaker(
  tokens: Passage['tokens'],
  verb: number,
  floor: number,
  limit: number,
): TokenRange | null {
  const before = speakerOf(tokens, verb, floor);
  if (before && isAfterComma(tokens, before.first)) return before;
  return /^["”]$/.test(tokens[verb - 1]?.text ?? '') ? phraseFrom(tokens, verb + 1, limit) : null;
}

const isAfterComma = (tokens: Passage['tokens'], at: number) =>
  /^[,”"]$/.test(tokens[at - 1]?.text ?? '');

const isPlain = (key: string) =>
  PLAIN_SAYING.has(SAYING_VERBS.get(key) ?? '') && !key.endsWith('ing');

function sourceOf(
  { tokens }: Passage,
  { first, last }: TokenRange,
  claim: TokenRange,
): Source | null {
  for (let at = first; at < last - 2; at++) {
    if (tokens[at]!.key !== 'according' || tokens[at + 1]!.key !== 'to') continue;
    const speaker = phraseFrom(tokens, at + 2, last);
    if (speaker) return { speaker, verb: at, claim };
  }
  return null;
}

/** No word of saying, no quotation mark and no first person in the sentence, nor in the one before it in its paragraph. */
function isBare({ tokens, sentences }: Passage, index: number): boolean {
  const here = sentences[index]!;
  const before = sentences[index - 1];
  const from = before?.paragraph === here.paragraph ? before.first : here.first;
  for (let at = from; at < here.last; at++)
    if (
      REPORT.test(tokens[at]!.key) ||
      isSaying(tokens, at) ||
      NOUNS_OF_SAYING.has(tokens[at]!.key)
    )
      return false;
  return true;
}

/** Marks and words that show somebody's report. */
const REPORT =
  /^(?:(?:i|we)(?:'[a-z]+)?|our|my|according|reportedly|allegedly|believed|thought|["“”'‘])$/;
