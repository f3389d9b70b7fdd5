import type { Quotation } from '../model.ts';
import { candidatesOf, speakersOf, type Named } from './antecedent-candidates.ts';
import { antecedentFeatures, type Distance } from './antecedent-features.ts';
import { ANTECEDENT_WEIGHTS, LEAST_LIKELY } from './antecedent-weights.ts';
import { findEntities, type Entity } from './find-entities.ts';
import { findPronouns, type Pronoun } from './find-pronouns.ts';
import { quotationsIn } from './quotations.ts';
import { toldSentences } from './told-sentences.ts';
import type { Passage } from './read-passage.ts';
import { isSameClause } from './same-clause.ts';
import { isSure } from './sure-antecedent.ts';

/** A pronoun and the entity it means: an index into `entities`, and the run that is its antecedent. */
export interface ResolvedPronoun extends Pronoun {
  readonly entity: number | null;
  readonly run: number | null;
  /** Is nobody else near whom it could mean as well? */
  readonly sure: boolean;
}

/** What is known of the people of one text. */
export interface ResolvedPassage {
  readonly entities: readonly Entity[];
  readonly pronouns: readonly ResolvedPronoun[];
  readonly quotations: readonly Quotation[];
}

/** How many names back an antecedent is looked for. */
const WINDOW = 24;
/** How many sentences back. */
const SENTENCES = 6;

/** A candidate with its features, for learning the weights. */
export interface Scored {
  readonly candidate: Named;
  readonly features: readonly string[];
  readonly score: number;
  /** Sentences back, without those that are wholly quoted. */
  readonly back: number;
}

/** The people of a passage, its quotations, and every gendered pronoun with the person it means. */
export function resolveIn(
  passage: Passage,
  weights: ReadonlyMap<string, number> = ANTECEDENT_WEIGHTS,
  tell: (pronoun: Pronoun, scored: readonly Scored[]) => void = () => {},
): ResolvedPassage {
  const entities = findEntities(passage);
  const quotations = quotationsIn(passage);
  const names = candidatesOf(passage, entities, quotations);
  const pronouns = resolveAll(passage, names, quotations, weights, tell);
  return { entities, pronouns, quotations };
}

function resolveAll(
  passage: Passage,
  names: readonly Named[],
  quotations: readonly Quotation[],
  weights: ReadonlyMap<string, number>,
  tell: (pronoun: Pronoun, scored: readonly Scored[]) => void,
): ResolvedPronoun[] {
  const speakers = speakersOf(names, quotations);
  const insideOf = quotationAt(quotations);
  const told = toldSentences(passage, quotations);
  const counts = new Map<number, number>();
  const count = (entity: number) => counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const resolved: ResolvedPronoun[] = [];
  let passed = 0;
  for (const pronoun of findPronouns(passage)) {
    while (passed < names.length && names[passed]!.start < pronoun.start) {
      count(names[passed]!.entity);
      passed++;
    }
    const inside = insideOf(pronoun.start);
    const speaker = speakers[inside] ?? null;
    const last = resolved.at(-1);
    const known = { passage, told, names, counts, weights, passed, inside, speaker, last };
    const scored = scoreAll(known, pronoun);
    tell(pronoun, scored);
    const best = likeliest(scored);
    if (best) count(best.candidate.entity);
    const link = best ? linkTo(passage, pronoun, best, scored, last) : NOBODY;
    resolved.push(asResolved(pronoun, link, link.sure && inside < 0));
  }
  return resolved;
}

/** Field by field, so that all have one shape: a spread of two objects gives each its own. */
function asResolved(
  { start, end, at, sentence, word, role, tag }: Pronoun,
  { entity, run }: Pick<ResolvedPronoun, 'entity' | 'run'>,
  sure: boolean,
): ResolvedPronoun {
  return { start, end, at, sentence, word, role, tag, entity, run, sure };
}

const NOBODY = { entity: null, run: null, sure: false } as const;

function linkTo(
  passage: Passage,
  pronoun: Pronoun,
  best: Scored,
  scored: readonly Scored[],
  last: ResolvedPronoun | undefined,
) {
  const { entity, run } = best.candidate;
  return { entity, run, sure: isSure(passage, pronoun, best, scored, last) };
}

/** The index of the quotation at an offset, -1 if there is none; the offsets asked for must rise. */
function quotationAt(quotations: readonly Quotation[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < quotations.length && quotations[at]!.end <= offset) at++;
    return at < quotations.length && quotations[at]!.start <= offset ? at : -1;
  };
}

function likeliest(scored: readonly Scored[]): Scored | null {
  const best = scored.reduce<Scored | null>((x, y) => (x && x.score >= y.score ? x : y), null);
  return best && best.score >= LEAST_LIKELY ? best : null;
}

/** What is known when a pronoun is read. */
interface Known {
  readonly passage: Passage;
  /** Sentences outside quotation marks, up to each. */
  readonly told: readonly number[];
  readonly names: readonly Named[];
  readonly counts: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<string, number>;
  /** Names before the pronoun. */
  readonly passed: number;
  /** Index of the quotation in which the pronoun stands, or -1. */
  readonly inside: number;
  /** The entity that speaks there. */
  readonly speaker: number | null;
  readonly last: ResolvedPronoun | undefined;
}

function scoreAll(known: Known, pronoun: Pronoun): Scored[] {
  const { names, passed } = known;
  const scored: Scored[] = [];
  const between = new Set<number>();
  for (let at = passed - 1; at >= Math.max(0, passed - WINDOW); at--) {
    const candidate = names[at]!;
    if (sentencesBack(known, pronoun, candidate) > SENTENCES) break;
    const others = between.size - (between.has(candidate.entity) ? 1 : 0);
    scored.push(scoreOf(known, pronoun, candidate, others));
    between.add(candidate.entity);
  }
  const next = names[passed];
  if (next && next.sentence === pronoun.sentence && !pronoun.tag) {
    scored.push(scoreOf(known, pronoun, next, 0));
  }
  return scored;
}

/** A sentence that is wholly quoted takes its speaker no further away: "“…,” Roe said. “…” He …". */
function sentencesBack({ told }: Known, pronoun: Pronoun, candidate: Named): number {
  const apart = pronoun.sentence - candidate.sentence;
  const between = (told[pronoun.sentence] ?? 0) - (told[candidate.sentence] ?? 0);
  return apart <= 1 || !candidate.speaks ? apart : Math.max(1, between);
}

function scoreOf(known: Known, pronoun: Pronoun, candidate: Named, between: number): Scored {
  const { passage, last, inside, speaker } = known;
  const { entity, sentence, start } = candidate;
  const chained = last?.entity === entity && pronoun.sentence - last.sentence <= 1;
  const before = sentence === pronoun.sentence && start < pronoun.start;
  const distance: Distance = {
    paragraph: passage.sentences[pronoun.sentence]?.paragraph ?? 0,
    quotation: inside,
    back: sentencesBack(known, pronoun, candidate),
    between,
    count: known.counts.get(entity) ?? 0,
    chain: chained,
    ownSpeech: speaker === entity,
    sameClause: before && isSameClause(passage.tokens, start, pronoun.at),
  };
  const features = antecedentFeatures(pronoun, candidate, distance);
  const sum = features.reduce((total, feature) => total + (known.weights.get(feature) ?? 0), 0);
  return { candidate, features, score: sum, back: distance.back };
}
