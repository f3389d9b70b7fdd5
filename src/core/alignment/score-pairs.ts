import { measurePair, type Features } from './features.ts';
import type { Candidate } from './find-candidates.ts';
import { logit } from './logistic.ts';
import { matchWords, type Matching } from './match-words.ts';
import { OVERLAP_WEIGHTS } from './overlap-weights.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { ReadStory } from './read-story.ts';
import { heaviestWeight } from './weigh-words.ts';

/** A candidate measured. */
export interface MeasuredPair extends Candidate {
  readonly x: PreparedSentence;
  readonly y: PreparedSentence;
  /** From the words of `x` to those of `y`. */
  readonly matching: Matching;
  readonly features: Features;
  /** Logit: are they about the same thing? */
  readonly overlap: number;
}

/** Candidates between two reports: a few milliseconds of work. */
const BATCH = 200;

/** Measures the candidates of a story; tells after every batch which share (0..1) is done. */
export function measureCandidates(
  story: ReadStory,
  candidates: readonly Candidate[],
  report: (done: number) => void = () => {},
): MeasuredPair[] {
  return candidates.flatMap(({ a, b }, index) => {
    if (index % BATCH === 0) report(index / candidates.length);
    const [first, second] = [story.lists[a.article], story.lists[b.article]];
    const x = first?.[a.sentence];
    const y = second?.[b.sentence];
    if (!x || !y) return [];
    const matching = matchEither(x, y, story);
    const features = measurePair(x, y, matching, heaviestWeight(first, second));
    const overlap = logit(features, OVERLAP_WEIGHTS);
    return [{ a, b, x, y, matching, features, overlap }];
  });
}

/** Matches from the side whose letters sort first, so that swapping the sentences mirrors the result. */
function matchEither(x: PreparedSentence, y: PreparedSentence, { links }: ReadStory): Matching {
  if (x.letters <= y.letters) return matchWords(x, y, links);
  return mirror(matchWords(y, x, links), x);
}

/** A matching seen from its other sentence, `x`. */
function mirror(matching: Matching, x: PreparedSentence): Matching {
  const places = new Int32Array(x.words.length).fill(-1);
  const strengths = new Float64Array(x.words.length);
  matching.places.forEach((i, j) => {
    if (i === -1) return;
    places[i] = j;
    strengths[i] = matching.strengths[j] ?? 0;
  });
  return { places, strengths };
}

/** The pair with its sides changed; its features are the same from either. */
export function turnPair(pair: MeasuredPair): MeasuredPair {
  const { a, b, x, y, matching } = pair;
  return { ...pair, a: b, b: a, x: y, y: x, matching: mirror(matching, y) };
}
