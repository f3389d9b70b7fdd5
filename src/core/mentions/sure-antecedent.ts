import type { Span } from '../model.ts';
import type { Candidate } from './antecedent-features.ts';
import { SURE_MARGIN, SURE_SCORE } from './antecedent-weights.ts';
import type { Pronoun } from './find-pronouns.ts';
import type { Passage } from './read-passage.ts';
import { PERSON_NOUNS } from './role-words.ts';
import { isCapitalAt, startAt, textAt } from './token-at.ts';

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  /** Sentences back, without those that are wholly quoted. */
  readonly back: number;
}

/**
 * Is the likeliest candidate the only one a reader would think of? It is the subject or the speaker,
 * near, likely, far before whoever comes second, and nobody else is named or meant in between; nor
 * was the pronoun before unsure, which may mean the same unknown.
 */
export function isSure(
  passage: Passage,
  pronoun: Pronoun,
  best: Scored,
  scored: readonly Scored[],
  last: { readonly sure: boolean; readonly sentence: number } | undefined,
): boolean {
  const doubtful = last !== undefined && !last.sure && pronoun.sentence - last.sentence <= 1;
  if (doubtful || !isNear(pronoun, best)) return false;
  const alone = scored.every((other) => isOutOfTheWay(pronoun, best, other));
  return alone && !isAnotherMeant(passage, best.candidate, pronoun);
}

function isNear(pronoun: Pronoun, { candidate, score, back }: Scored): boolean {
  if (candidate.quotation >= 0 || score < SURE_SCORE) return false;
  if (candidate.start > pronoun.start || back > 1) return false;
  return candidate.role === 'subject' || candidate.speaks;
}

/** Is the other candidate the same person, or too far off and too unlikely? */
function isOutOfTheWay(pronoun: Pronoun, best: Scored, { candidate, score }: Scored): boolean {
  if (candidate.entity === best.candidate.entity) return true;
  const away = candidate.sentence < best.candidate.sentence || candidate.start > pronoun.start;
  return (away || candidate.role === 'modifier') && score <= best.score - SURE_MARGIN;
}

/** Somebody without a name between the two ("his wife", "the client"): the pronoun may mean them. */
function isAnotherMeant(passage: Passage, candidate: Candidate, pronoun: Pronoun): boolean {
  const { tokens } = passage;
  const from = passage.sentences[candidate.sentence]?.first ?? 0;
  for (let at = pronoun.at - 1; at >= Math.max(from, pronoun.at - FARTHEST); at--) {
    // A capital after it makes the noun a title: "soldier Mykhailo".
    const noun = PERSON_NOUNS.has(textAt(tokens, at)) && !isCapitalAt(tokens, at + 1);
    if (noun && !isInside(startAt(tokens, at), candidate.title)) return true;
  }
  return false;
}

const isInside = (place: number, span: Span | null) =>
  span !== null && span.start <= place && place < span.end;

/** How far back, in tokens, somebody else is looked for. */
const FARTHEST = 120;
