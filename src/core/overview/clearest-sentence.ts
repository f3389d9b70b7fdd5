import { IRREGULAR_FORMS } from '../words/irregular-forms.ts';
import { REPORTING_VERB_STEMS } from '../words/reporting-verbs.ts';
import { stem } from '../words/stem.ts';
import { tokenize, type Token } from '../words/tokenize.ts';

/**
 * Words with which a sentence leans on the one before it, so that it says little alone: pronouns,
 * demonstratives and connectives of English prose (Quirk et al. 1985, ch. 19: cohesion by anaphora
 * and conjunction).
 */
const LEANING = new Set(
  (
    'he she it they we i you his her its their our my this that these those such both neither ' +
    'but and or so yet nor then also however meanwhile instead still moreover therefore thus ' +
    'there here another others'
  ).split(' '),
);

/** Below this many words a sentence seldom says who did what; the penalty grows with each one missing. */
const FULL_STATEMENT = 7;

/** Pronouns of a third person anywhere: who is meant stands elsewhere. */
const POINTING = new Set('he she they him her them his hers their theirs'.split(' '));

/** What a fault costs, in words by which a clearer sentence may be longer. Set by reading the labels of the example story. */
const COST = {
  missing: 6,
  leaning: 12,
  halfQuoted: 8,
  pointing: 3,
  verbless: 10,
  unended: 10,
  nameless: 4,
};

/**
 * The index of the sentence that best says alone what all of them tell: short, but a full statement,
 * not leaning on the sentence before it, and without a lone quotation mark. Of equals the first in
 * code unit order, so the order of the articles changes nothing. -1 for an empty list.
 */
export function clearestSentence(texts: readonly string[]): number {
  let best = -1;
  let bestCost = Infinity;
  texts.forEach((text, index) => {
    const cost = unclarity(text);
    const wins = cost < bestCost || (cost === bestCost && text < (texts[best] ?? ''));
    if (!wins) return;
    best = index;
    bestCost = cost;
  });
  return best;
}

/** The length in words plus what keeps the sentence from being understood alone, in words. */
function unclarity(text: string): number {
  const words = tokenize(text).filter((token) => token.kind !== 'mark');
  const faults = [
    words.length,
    Math.max(0, FULL_STATEMENT - words.length) * COST.missing,
    LEANING.has(words[0]?.key ?? '') ? COST.leaning : 0,
    isOdd(text.match(/[“”„]/g)) ? COST.halfQuoted : 0,
    isOdd(text.match(/"/g)) ? COST.halfQuoted : 0,
    words.filter(({ key }) => POINTING.has(key)).length * COST.pointing,
    words.some(isFiniteVerb) ? 0 : COST.verbless,
    /[.!?…]["”’')]*$/.test(text.slice(-8)) ? 0 : COST.unended,
    words.slice(1).some((word) => /^\p{Lu}/u.test(word.text)) ? 0 : COST.nameless,
  ];
  return faults.reduce((sum, cost) => sum + cost, 0);
}

function isOdd(marks: readonly string[] | null): boolean {
  return (marks?.length ?? 0) % 2 === 1;
}

/** By its form alone: irregular, in -ed, an auxiliary, or a verb of saying. Others pass for nouns. */
function isFiniteVerb({ key }: Token): boolean {
  return (
    AUXILIARIES.has(key) ||
    IRREGULAR_FORMS.has(key) ||
    REPORTING_VERB_STEMS.has(stem(key)) ||
    /[a-z]{2}ed$/.test(key)
  );
}

/** The finite auxiliaries of English. */
const AUXILIARIES = new Set(
  'is are was were has have had do does did will would can could may might must shall should'.split(
    ' ',
  ),
);
