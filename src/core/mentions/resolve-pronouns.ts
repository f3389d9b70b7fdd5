import type { Quotation } from '../model.ts';
import { antecedentFeatures, type Candidate, type Distance } from './antecedent-features.ts';
import { ANTECEDENT_WEIGHTS, LEAST_LIKELY, SURE_MARGIN, SURE_SCORE } from './antecedent-weights.ts';
import { findEntities, type Entity } from './find-entities.ts';
import { findPronouns, type Pronoun } from './find-pronouns.ts';
import { mentionRole, phraseStart } from './mention-role.ts';
import { quotationsIn } from './quotations.ts';
import { PERSON_NOUNS } from './role-words.ts';
import type { Passage } from './read-passage.ts';

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

interface Named extends Candidate {
  readonly run: number;
}

/** A candidate with its features, for learning the weights. */
export interface Scored {
  readonly candidate: Named;
  readonly features: readonly string[];
  readonly score: number;
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
  const resolved: ResolvedPronoun[] = [];
  const counts = new Map<number, number>();
  let passed = 0;
  let quotation = 0;
  for (const pronoun of findPronouns(passage)) {
    while (passed < names.length && (names[passed]?.start ?? 0) < pronoun.start) {
      const { entity } = names[passed]!;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      passed++;
    }
    while (quotation < quotations.length && quotations[quotation]!.end <= pronoun.start)
      quotation++;
    const inside = (quotations[quotation]?.start ?? Infinity) <= pronoun.start ? quotation : -1;
    const scored = scoreAll({ passage, entities, quotations, names, counts, weights }, pronoun, {
      passed,
      inside,
      last: resolved.at(-1),
    });
    tell(pronoun, scored);
    const best = scored.reduce<Scored | null>((x, y) => (x && x.score >= y.score ? x : y), null);
    const known = best !== null && best.score >= LEAST_LIKELY;
    resolved.push({
      ...pronoun,
      entity: known ? best.candidate.entity : null,
      run: known ? best.candidate.run : null,
      sure:
        known &&
        !isDoubtful(pronoun, resolved.at(-1)) &&
        isSure(passage, pronoun, best, scored, inside),
    });
    if (known) counts.set(best.candidate.entity, (counts.get(best.candidate.entity) ?? 0) + 1);
  }
  return { entities, pronouns: resolved, quotations };
}

/** Near, likely, far before whoever comes second, and with nobody else named or meant in between. */
function isSure(
  passage: Passage,
  pronoun: Pronoun,
  best: Scored,
  scored: readonly Scored[],
  inside: number,
): boolean {
  const { entity, sentence, role, start } = best.candidate;
  if (inside >= 0 || best.candidate.quotation >= 0 || best.score < SURE_SCORE) return false;
  if (start > pronoun.start || pronoun.sentence - sentence > 1) return false;
  if (role !== 'subject' && !best.candidate.speaks) return false;
  const alone = scored.every(
    ({ candidate, score: other }) =>
      candidate.entity === entity ||
      ((candidate.sentence < sentence ||
        candidate.start > pronoun.start ||
        candidate.role === 'modifier') &&
        other <= best.score - SURE_MARGIN),
  );
  return alone && !isAnotherMeant(passage, best.candidate, pronoun);
}

/** The pronoun before, in this sentence or the last one, was not sure: this one may mean the same unknown. */
function isDoubtful(pronoun: Pronoun, last: ResolvedPronoun | undefined): boolean {
  return last !== undefined && !last.sure && pronoun.sentence - last.sentence <= 1;
}

/** Somebody without a name between the two ("his wife", "the client"): the pronoun may mean them. */
function isAnotherMeant(passage: Passage, candidate: Candidate, pronoun: Pronoun): boolean {
  const from = passage.sentences[candidate.sentence]?.first ?? 0;
  for (let at = pronoun.at - 1; at >= from; at--) {
    const token = passage.tokens[at];
    if (token && PERSON_NOUNS.has(token.key) && token.text === token.text.toLowerCase()) {
      if (!isTitleOf(passage, at)) return true;
    }
  }
  return false;
}

/** Does a capital follow ("soldier Mykhailo"), so that the noun is only a title? */
function isTitleOf(passage: Passage, at: number): boolean {
  return /^\p{Lu}/u.test(passage.tokens[at + 1]?.text ?? '');
}

function candidatesOf(
  passage: Passage,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Named[] {
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.start] : [])));
  const names = entities.flatMap(({ runs, score }, entity) =>
    runs.map((run, index): Named => {
      const first = phraseStart(passage, run);
      const sentence = passage.sentences[run.sentence];
      const head = passage.tokens[first]?.start ?? run.start;
      return {
        entity,
        run: index,
        start: run.start,
        sentence: run.sentence,
        paragraph: sentence?.paragraph ?? 0,
        role: mentionRole(passage, run),
        initial: first === sentence?.first,
        full: run.words.length > 1,
        score,
        quotation: -1,
        speaks: speakers.has(head) || speakers.has(run.start),
      };
    }),
  );
  names.sort((x, y) => x.start - y.start);
  return withQuotations(names, quotations);
}

function withQuotations(names: readonly Named[], quotations: readonly Quotation[]): Named[] {
  let at = 0;
  return names.map((name) => {
    while (at < quotations.length && quotations[at]!.end <= name.start) at++;
    return (quotations[at]?.start ?? Infinity) <= name.start ? { ...name, quotation: at } : name;
  });
}

interface Known {
  readonly passage: Passage;
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly Named[];
  readonly counts: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<string, number>;
}

interface Here {
  /** Names before the pronoun. */
  readonly passed: number;
  /** Index of the quotation in which the pronoun stands, or -1. */
  readonly inside: number;
  readonly last: ResolvedPronoun | undefined;
}

function scoreAll(known: Known, pronoun: Pronoun, here: Here): Scored[] {
  const { names, passage } = known;
  const paragraph = passage.sentences[pronoun.sentence]?.paragraph ?? 0;
  const scored: Scored[] = [];
  const between = new Set<number>();
  for (let at = here.passed - 1; at >= Math.max(0, here.passed - WINDOW); at--) {
    const candidate = names[at]!;
    if (pronoun.sentence - candidate.sentence > SENTENCES) break;
    const others = between.size - (between.has(candidate.entity) ? 1 : 0);
    scored.push(score(known, pronoun, candidate, here, paragraph, others));
    between.add(candidate.entity);
  }
  const next = names[here.passed];
  if (next && next.sentence === pronoun.sentence && !pronoun.tag) {
    scored.push(score(known, pronoun, next, here, paragraph, 0));
  }
  return scored;
}

function score(
  known: Known,
  pronoun: Pronoun,
  candidate: Named,
  here: Here,
  paragraph: number,
  between: number,
): Scored {
  const { last } = here;
  const speaker = known.quotations[here.inside]?.speaker ?? null;
  const distance: Distance = {
    paragraph,
    quotation: here.inside,
    between,
    count: known.counts.get(candidate.entity) ?? 0,
    chain:
      last !== undefined &&
      last.entity === candidate.entity &&
      pronoun.sentence - last.sentence <= 1,
    ownSpeech:
      speaker !== null &&
      (known.entities[candidate.entity]?.runs.some(
        (run) => run.start < speaker.end && run.end > speaker.start,
      ) ??
        false),
    sameClause:
      candidate.sentence === pronoun.sentence &&
      candidate.start < pronoun.start &&
      sameClause(known.passage, candidate, pronoun),
  };
  const features = antecedentFeatures(pronoun, candidate, distance);
  const sum = features.reduce((total, feature) => total + (known.weights.get(feature) ?? 0), 0);
  return { candidate, features, score: sum };
}

/** No word that opens a clause, and no other mark than a hyphen, between name and pronoun. */
function sameClause(passage: Passage, candidate: Candidate, pronoun: Pronoun): boolean {
  for (let at = pronoun.at - 1; at >= Math.max(0, pronoun.at - 40); at--) {
    const token = passage.tokens[at];
    if (!token || token.start <= candidate.start) return true;
    if (token.kind === 'mark' && /^[,;:"“”—–()]$/.test(token.text)) {
      if (token.text === ',' && passage.tokens[at + 1]?.key.endsWith('ing')) continue;
      return false;
    }
    if (
      /^(?:that|who|which|when|because|while|after|before|if|as|but|and|said|says)$/.test(token.key)
    )
      return false;
  }
  return false;
}
