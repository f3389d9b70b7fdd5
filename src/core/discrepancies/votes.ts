import { SMALL, TENS } from '../mentions/number-words.ts';
import type { Discrepancy, Sentence, SentenceRef, Span } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { stem } from '../words/stem.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { Token } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import { joinBest } from './join-best.ts';
import type { Telling } from './plain-sentence.ts';
import { alignmentOf, shared, weigh } from './sentence-overlap.ts';
import type { StoryContext } from './story-context.ts';

/** The outcome of a vote, "6-3", "seven votes to two", with the content words of its sentence. */
interface VoteFact extends SentenceRef, Span {
  readonly text: string;
  /** The larger number first: `6-3`. */
  readonly value: string;
  readonly context: ReadonlySet<string>;
  readonly key: string;
}

const NUMBER = `(?:\\d{1,4}|${[...SMALL.keys(), ...TENS.keys()].join('|')})`;
const OUTCOME = new RegExp(
  `\\b(${NUMBER})(?: votes?)?(?:-| ?– ?| to |-to-| votes? against | against )(${NUMBER})\\b(?![-–.,]?\\d|%| (?:percent|per cent|years?|days?|weeks?|months?|hours?|minutes?|goals?|points?))`,
  'gi',
);
/** Words that show two numbers to be the outcome of a vote and not of a match. */
const VOTE =
  /\b(?:votes?|voted|voting|ballot|justices|judges|judg(?:e)?ment|ruling|ruled|majority|verdict|dissent(?:ed|ing)?|decision|council|parliament|senate|lawmakers|supreme court|appeals court)\b/i;
const MATCH =
  /\b(?:goals?|match|scored?|set|game|games|defeat|defeated|beat|league|cup|season|playoffs?|tennis|innings|quarter|half-time)\b/i;
const LONGEST = 5000;
/** Least share of common words where an article tells more than one vote. */
const LEAST_SHARED = 0.3;
/** Votes of a story that are compared. */
const MOST = 300;

/** Outcomes of one vote, alike or not, over all articles. */
export function groupVotes(context: StoryContext): Telling[][] {
  const facts = context.articles.flatMap((article, index) =>
    article.sentences.flatMap((sentence, at) =>
      votesIn(sentence).map((found): VoteFact => ({
        article: index,
        sentence: at,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
        text: found.text,
        value: found.value,
        context: contentOf(sentenceTokens(sentence)),
        key: `${sentence.id}.${found.start}`,
      })),
    ),
  );
  if (facts.length < 2) return [];
  const weights = weigh(facts.map((fact) => fact.context));
  const aligned = alignmentOf(context.pairs);
  const told = new Map<number, Set<string>>();
  for (const { article, value } of facts)
    told.set(article, (told.get(article) ?? new Set()).add(value));
  const lone = ({ article }: VoteFact) => told.get(article)?.size === 1;
  return joinBest(facts, {
    sureness: (x, y) => {
      const common = shared(x.context, y.context, weights);
      const one = (lone(x) && lone(y)) || aligned(x, y) > 0 || common >= LEAST_SHARED;
      return one ? 0.3 + common + aligned(x, y) : 0;
    },
    together: (x, y) => x.value === y.value,
    buckets: () => ['vote'],
    most: MOST,
    key: (fact) => fact.key,
  }).map((group) =>
    group.map(({ article, sentence, start, end, text, value }) => ({
      article,
      sentence,
      start,
      end,
      text,
      value,
    })),
  );
}

/** The records of votes whose outcome is told otherwise. */
export function voteDifferences(
  context: StoryContext,
  groups: readonly (readonly Telling[])[],
): Discrepancy[] {
  return groups.flatMap((tellings) =>
    buildRecord(context, {
      kind: 'count',
      strength: 'contradictory',
      weight: 0.95,
      lead: VOTE_LEAD,
      tellings,
    }),
  );
}

/** The beginning of the plain sentence on the outcome of a vote. */
export const VOTE_LEAD = 'The outcome of the vote is given as';

interface Outcome extends Span {
  readonly text: string;
  readonly value: string;
}

function votesIn(sentence: Sentence): Outcome[] {
  const { text } = sentence;
  if (text.length > LONGEST || !hasNearNumbers(sentenceTokens(sentence))) return [];
  if (!VOTE.test(text) || MATCH.test(text)) return [];
  return [...text.matchAll(OUTCOME)].flatMap((match): Outcome[] => {
    const [one, other] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    if (/\d$|[-–$£€]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) return [];
    if (one + other < 3) return [];
    const value = `${Math.max(one, other)}-${Math.min(one, other)}`;
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value }];
  });
}

/** Do two numbers stand with one to three tokens between them ("6-3", "six votes to three")? A cheap look first. */
function hasNearNumbers(tokens: readonly Token[]): boolean {
  let last = -Infinity;
  for (const [at, { text, key }] of tokens.entries()) {
    if (!SMALL.has(key) && !TENS.has(key) && !/\d/.test(text)) continue;
    if (at - last > 1 && at - last <= FARTHEST) return true;
    last = at;
  }
  return false;
}

const FARTHEST = 5;

function numberOf(word: string): number {
  const key = word.toLowerCase();
  return SMALL.get(key) ?? TENS.get(key) ?? Number(key);
}

function contentOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap((token) =>
      token.kind !== 'word' || isStopWord(token.text, token.key) ? [] : [stem(token.key)],
    ),
  );
}
