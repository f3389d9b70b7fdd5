import type { Word } from '../changes/prepare-words.ts';
import { isNegation } from '../words/is-stop-word.ts';

/** When or how surely a verb says that a thing happens; null where its form does not tell. */
export type VerbMood = 'past' | 'perfect' | 'present' | 'future' | 'possible' | 'obliged';

/** A verb with the auxiliaries and adverbs before it, as places in the words of a sentence. */
export interface VerbGroup {
  readonly start: number;
  /** Place of the verb itself; the group ends with it. */
  readonly verb: number;
  readonly mood: VerbMood | null;
  /** The auxiliaries, leftmost first. */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
}

/**
 * What the leftmost auxiliary says. "would" is left out: reports turn "will" into it and mean no less
 * by it; so is "can", which "could" is the past of. (Quirk et al. 1985, chapter 4.)
 */
const MOODS: Readonly<Record<string, VerbMood>> = {
  will: 'future',
  shall: 'future',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  must: 'obliged',
  should: 'obliged',
  was: 'past',
  were: 'past',
  had: 'past',
  has: 'perfect',
  have: 'perfect',
  did: 'past',
  is: 'present',
  are: 'present',
  am: 'present',
  do: 'present',
  does: 'present',
};

/** Auxiliaries that leave the mood open, and "to", after which no finite verb stands. */
const OPEN: ReadonlySet<string> = new Set('would can ought be been being to having'.split(' '));

/** Contractions of an auxiliary with "not" that are not its letters with "n't" taken off. */
const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
};

const ADVERBS: ReadonlySet<string> = new Set(
  'not never also still now already just again soon once ever even then all both'.split(' '),
);

/** Negations that belong to a noun: "no votes". */
const NOUN_NEGATIONS: ReadonlySet<string> = new Set(
  'no none nobody nothing neither nor without'.split(' '),
);

/** Words of a group are looked for this far to the left of its verb. */
const FARTHEST = 5;

/** The verb at place `verb` with what belongs to it; whether it is a verb at all, the caller must know. */
export function verbGroup(words: readonly Word[], verb: number): VerbGroup {
  const auxiliaries: string[] = [];
  let start = verb;
  let negated = false;
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST); at--) {
    const { key } = words[at]!;
    const auxiliary = auxiliaryOf(key);
    const negation = isNegation(key) && !NOUN_NEGATIONS.has(key);
    if (auxiliary === null && !negation && !isAdverb(key)) break;
    // An adverb before all of them is left out.
    if (auxiliary !== null || negation) start = at;
    if (auxiliary !== null) auxiliaries.unshift(auxiliary);
    negated ||= negation;
  }
  return { start, verb, mood: moodOf(auxiliaries, words[verb], negated), auxiliaries, negated };
}

function moodOf(
  auxiliaries: readonly string[],
  verb: Word | undefined,
  negated: boolean,
): VerbMood | null {
  const [first] = auxiliaries;
  if (first === undefined) return verb ? formMood(verb) : null;
  if (auxiliaries.includes('to')) return null;
  // "could not" is the past of "cannot" as often as a possibility.
  if (first === 'could' && negated) return null;
  return MOODS[first] ?? null;
}

/** A verb that stands alone: past by its ending or as an irregular form, else present. */
function formMood({ key, form, base, kind }: Word): VerbMood | null {
  if (kind !== 'word' || key.endsWith("'s") || key.endsWith('ing')) return null;
  if (/[^e]ed$/.test(form)) return 'past';
  if (form === base || form.endsWith('s') || form === `${base}e`) return 'present';
  return IRREGULAR_PAST.has(form) ? 'past' : null;
}

/** Irregular forms that are the past and nothing else: no participle (a deal "made" by them), no noun. */
const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `began broke came chose drew drove fell flew forbade forgot gave grew knew rose rang sang sank saw shook
  shrank spoke stole swam swore took threw tore went withdrew wore wrote arose became overcame overthrew
  underwent undertook met held won lost led left fled told sent kept fought struck shot sought stood
  caught brought bought built`.split(/\s+/),
);

function auxiliaryOf(key: string): string | null {
  const full = CONTRACTED[key] ?? (key.endsWith("n't") ? key.slice(0, -3) : key);
  if (full.endsWith("'ll")) return 'will';
  return Object.hasOwn(MOODS, full) || OPEN.has(full) ? full : null;
}

function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('ly'));
}
