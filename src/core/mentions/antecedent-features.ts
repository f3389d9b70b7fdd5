import type { Span } from '../model.ts';
import type { MentionRole } from './mention-role.ts';
import type { Pronoun } from './find-pronouns.ts';
import type { PronounRole } from './pronoun-words.ts';

/** A name that a pronoun may stand for, with what is known of it when the pronoun is read. */
export interface Candidate {
  /** Index of the entity. */
  readonly entity: number;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: MentionRole;
  /** Is it the first phrase of its sentence? */
  readonly initial: boolean;
  /** Are there two or more words of the name? */
  readonly full: boolean;
  /** 0..1, how sure it is a person. */
  readonly score: number;
  /** Index of the quotation it stands in, -1 if in none. */
  readonly quotation: number;
  /** Is it named as the speaker of a quotation or report? */
  readonly speaks: boolean;
  /** The title or role beside the name ("Roe, the fire chief,"): it means the same person. */
  readonly title: Span | null;
}

/** What stands between a pronoun and a candidate. */
export interface Distance {
  readonly paragraph: number;
  readonly quotation: number;
  /** Sentences back, without those that are wholly quoted; 0 in one sentence. */
  readonly back: number;
  /** Names of others between the two. */
  readonly between: number;
  /** Mentions of the entity before the pronoun. */
  readonly count: number;
  /** Did the last pronoun before this one, in this sentence or the one before, mean the entity? */
  readonly chain: boolean;
  /** The speaker of the quotation in which the pronoun stands is this entity. */
  readonly ownSpeech: boolean;
  /** No clause begins between the two. */
  readonly sameClause: boolean;
}

/** Names of features, made once: they are looked up by the thousand. */
const upToFour = (name: (n: number) => string) => [0, 1, 2, 3, 4].map(name);
const BETWEEN = upToFour((n) => `between ${n}`);
const COUNT = upToFour((n) => `count ${n}`);
const PERSON = upToFour((n) => `person ${n}`);
const BACK = upToFour((n) => `${n} sentences back`);

const ofPronouns = <T>(make: (role: PronounRole) => T): Readonly<Record<PronounRole, T>> => ({
  subject: make('subject'),
  object: make('object'),
  possessive: make('possessive'),
  reflexive: make('reflexive'),
});
const ofPairs = (name: (pronoun: PronounRole, candidate: MentionRole) => string) =>
  ofPronouns((pronoun): Readonly<Record<MentionRole, string>> => ({
    subject: name(pronoun, 'subject'),
    object: name(pronoun, 'object'),
    oblique: name(pronoun, 'oblique'),
    genitive: name(pronoun, 'genitive'),
    modifier: name(pronoun, 'modifier'),
  }));
const AFTER = ofPronouns((role) => `after ${role}`);
const ROLES = ofPairs((pronoun, candidate) => `${pronoun} ${candidate}`);
const SAME_CLAUSE = ofPairs((pronoun, candidate) => `same clause ${pronoun} ${candidate}`);

/**
 * The features of a candidate, by name, each 0..1. Gender is not among them, nor is the form of the
 * pronoun: what a text calls a person must be free to differ from what it called them before.
 */
export function antecedentFeatures(
  pronoun: Pronoun,
  candidate: Candidate,
  distance: Distance,
): string[] {
  const features = [
    ROLES[pronoun.role][candidate.role],
    ...distanceFeatures(pronoun, candidate, distance),
    BETWEEN[Math.min(4, distance.between)]!,
    COUNT[Math.min(4, distance.count)]!,
    PERSON[Math.round(Math.min(1, Math.max(0, candidate.score)) * 4)]!,
  ];
  if (candidate.initial) features.push('initial');
  if (candidate.full) features.push('full name');
  if (distance.chain) features.push('chain');
  if (candidate.speaks) features.push(pronoun.tag ? 'speaker for a tag' : 'speaker');
  if (distance.sameClause) features.push(SAME_CLAUSE[pronoun.role][candidate.role]);
  const quoted = quotationFeature(pronoun, candidate, distance);
  if (quoted !== null) features.push(quoted);
  return features;
}

function distanceFeatures(pronoun: Pronoun, candidate: Candidate, distance: Distance): string[] {
  const { back } = distance;
  const features: string[] = [];
  if (candidate.start > pronoun.start) features.push(AFTER[pronoun.role]);
  else if (back === 0) features.push(pronoun.tag ? 'same sentence, tag' : 'same sentence');
  else features.push(BACK[Math.min(4, back)]!);
  if (distance.paragraph !== candidate.paragraph) {
    features.push(
      distance.paragraph - candidate.paragraph > 1 ? 'paragraphs back' : 'paragraph back',
    );
  }
  return features;
}

function quotationFeature(
  pronoun: Pronoun,
  candidate: Candidate,
  distance: Distance,
): string | null {
  if (distance.quotation >= 0) {
    if (distance.ownSpeech) return 'own speech';
    return candidate.quotation === distance.quotation ? 'same quotation' : null;
  }
  if (candidate.quotation < 0) return null;
  return pronoun.tag ? 'quoted, tag' : 'quoted';
}
