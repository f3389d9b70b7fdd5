import type { Relation } from '../model.ts';
import { classifyPair } from './classify-pair.ts';
import { AT, type Features } from './features.ts';
import type { Candidate } from './find-candidates.ts';
import { weightedSum } from './logistic.ts';
import { OVERLAP_WEIGHTS } from './overlap-weights.ts';
import type { PairMeter } from './pair-meter.ts';
import type { ReadStory } from './read-story.ts';
import { sharesDenial } from './shares-denial.ts';
import { heaviestWeight } from './weigh-words.ts';
import type { WordLessons } from './word-lessons.ts';

/** A candidate measured. Its matching is not kept: big stories have many candidates, and few are reported. */
export interface MeasuredPair extends Candidate {
  /** Logit: are they about the same thing? */
  readonly overlap: number;
  readonly relation: Relation;
  /** Do they share a claim: words that are no names nor boilerplate? */
  readonly claim: boolean;
  /** Do both deny the same? */
  readonly denial: boolean;
}

/** Candidates between two reports: a few milliseconds of work. */
const BATCH = 200;

const overlapOf = weightedSum(OVERLAP_WEIGHTS);

/** An overlap from which a pair is sure by itself, so that its words may teach: as many pairs of the story as are sure. */
const TEACHING_OVERLAP = 2.8;

/** Measures the candidates of a story, and learns from the surest; tells after every batch which share (0..1) is done. */
export function measureCandidates(
  story: ReadStory,
  candidates: readonly Candidate[],
  meter: PairMeter,
  lessons: WordLessons,
  report: (done: number) => void = () => {},
): MeasuredPair[] {
  const measured: MeasuredPair[] = [];
  for (let index = 0; index < candidates.length; index++) {
    if (index % BATCH === 0) report(index / candidates.length);
    const pair = measureOne(candidates[index]!, story, meter);
    measured.push(pair);
    if (pair.overlap >= TEACHING_OVERLAP && isRetold(pair.relation))
      lessons.learn(
        story.places[pair.a]!.sentence,
        story.places[pair.b]!.sentence,
        meter.forth,
        meter.back,
      );
  }
  return measured;
}

/** In partial pairs words at one spot tell different things. */
function isRetold(relation: Relation): boolean {
  return relation === 'edited' || relation === 'reworded';
}

export function measureOne({ a, b }: Candidate, story: ReadStory, meter: PairMeter): MeasuredPair {
  const first = story.places[a]!;
  const second = story.places[b]!;
  const x = first.sentence;
  const y = second.sentence;
  const { lengths } = story;
  const heaviest = heaviestWeight(lengths[first.ref.article]!, lengths[second.ref.article]!);
  meter.measure(x, y, heaviest);
  const { features, forth, back } = meter;
  const overlap = overlapOf(features);
  const relation = classifyPair(x, y, features, forth, back);
  const denial = sharesDenial(x, y, forth);
  const claim = denial || x.letters === y.letters || hasClaim(features);
  return { a, b, overlap, relation, claim, denial };
}

/** Least shared words that are no names nor boilerplate: in number and in rarity (1 = a word of its own). */
const LEAST_CLAIM = { words: 1, rarity: 0.75 } as const;

/**
 * Two long sentences share two rare words by chance, the more often the larger the story. So they must
 * share so much of the words of both, or of the weight of the better covered, or have the weight of so
 * many words of their own close together.
 */
const LEAST_SHARE = { words: 0.25, weight: 0.3, near: 2.04 } as const;

/** Names and places alone never make a pair, nor do a few words scattered over long sentences. */
function hasClaim(features: Features): boolean {
  return (
    features[AT.claimWords]! * 6 >= LEAST_CLAIM.words &&
    features[AT.claimRarity]! * 6 >= LEAST_CLAIM.rarity &&
    (features[AT.contentDice]! >= LEAST_SHARE.words ||
      features[AT.matchedMore]! >= LEAST_SHARE.weight ||
      features[AT.densestMatch]! * 6 >= LEAST_SHARE.near)
  );
}
