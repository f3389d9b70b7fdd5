import type { Word } from '../changes/prepare-words.ts';
import { verbGroup, type VerbGroup } from '../mentions/verb-groups.ts';
import { oncePer } from '../once-per.ts';
import type { AlignedPair } from './aligned-pair.ts';

/** One verb in two aligned sentences, told of one subject. */
export type AlignedVerb = readonly [a: VerbGroup, b: VerbGroup];

/**
 * Verbs that stand at one place of two aligned sentences, in whatever tense, after the same word or a
 * name and its pronoun, or both with an auxiliary, outside quotation marks. Found by form: a noun of the same stem may be
 * among them where no auxiliary stands before it.
 */
export const alignedVerbs = oncePer((pair: AlignedPair): readonly AlignedVerb[] => {
  const { a, b, links } = pair;
  const verbs: AlignedVerb[] = [];
  for (const [i, word] of a.words.entries()) {
    const j = links[i] ?? -1;
    const other = b.words[j];
    if (!other || !isOneVerb(word, other)) continue;
    const verb = [verbGroup(a.words, i), verbGroup(b.words, j)] as const;
    if (isToldOfOne(pair, verb)) verbs.push(verb);
  }
  return verbs;
});

function isToldOfOne({ a, b, links }: AlignedPair, [x, y]: AlignedVerb): boolean {
  if (!isFiniteVerb(a.words, x) || !isFiniteVerb(b.words, y)) return false;
  const at = links[x.start - 1] ?? -1;
  if (at === y.start - 1 || (hasAuxiliary(x) && hasAuxiliary(y))) return true;
  const [one, other] = [a.words[x.start - 1], b.words[y.start - 1]];
  return isOnePronoun(one, other) || (at < 0 && isNameFor(one, other));
}

/** "She has said she will go", "She went, she said". */
function isOnePronoun(x: Word | undefined, y: Word | undefined): boolean {
  return x !== undefined && x.key === y?.key && PERSONS.has(x.key);
}

/** An auxiliary tells a verb even where the subjects are put in other words. */
function hasAuxiliary({ mood, auxiliaries }: VerbGroup): boolean {
  return auxiliaries.length > 0 && (mood !== null || auxiliaries[0] === 'would');
}

/** A name in the one sentence, "he", "she" or "they" in the other. */
function isNameFor(x: Word | undefined, y: Word | undefined): boolean {
  if (!x || !y) return false;
  return (x.name && PERSONS.has(y.key)) || (y.name && PERSONS.has(x.key));
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** Not a name, and of one stem; regular forms of one verb differ by an ending only ("special" / "specialized" do not). */
function isOneVerb(x: Word, y: Word): boolean {
  if (!x.content || x.base !== y.base || isCapital(x) || isCapital(y)) return false;
  const regular = x.form.endsWith('ed') || y.form.endsWith('ed');
  return !regular || Math.abs(bareLength(x) - bareLength(y)) <= 1;
}

function isCapital({ text }: Word): boolean {
  return text !== text.toLowerCase();
}

function bareLength({ form }: Word): number {
  return form.replace(/(?:ied|ies|ed|es|ing|s|e|y)$/, '').length;
}

/** Function words that a finite verb may follow. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'he she it they we i you who which that this there'.split(' '),
);

/**
 * Does a subject stand before the group? A word after an article, a preposition or a mark is a noun or
 * a participle more often than a verb. What is quoted is compared as a quotation.
 */
function isFiniteVerb(words: readonly Word[], group: VerbGroup): boolean {
  const before = words[group.start - 1];
  if (!before || before.kind !== 'word' || isQuoted(words, group.verb)) return false;
  return before.content || SUBJECTS.has(before.key);
}

/** Do quotation marks stand open before place `at`? */
function isQuoted(words: readonly Word[], at: number): boolean {
  let open = false;
  for (const { text } of words.slice(0, at)) {
    if (text === '“' || text === '”') open = text === '“';
    else if (text === '"') open = !open;
  }
  return open;
}
