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

/** Measures the candidates of a story. */
export function measureCandidates(
  story: ReadStory,
  candidates: readonly Candidate[],
): MeasuredPair[] {
  return candidates.flatMap(({ a, b }) => {
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
  const mirrored = matchWords(y, x, links);
  const places = new Int32Array(x.words.length).fill(-1);
  const strengths = new Float64Array(x.words.length);
  mirrored.places.forEach((i, j) => {
    if (i === -1) return;
    places[i] = j;
    strengths[i] = mirrored.strengths[j] ?? 0;
  });
  return { places, strengths };
}
