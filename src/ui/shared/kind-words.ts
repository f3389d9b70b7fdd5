import type { DiscrepancyKind, Strength } from '#src/core/model.ts';

/** The interface's words for each kind of the ledger, and one line that says what it compares. */
export const kindWords: Readonly<Record<DiscrepancyKind, { name: string; meaning: string }>> = {
  duration: { name: 'duration', meaning: 'how long something lasted' },
  count: { name: 'count', meaning: 'how many, how large a share' },
  money: { name: 'money', meaning: 'how much in money' },
  'date-time': { name: 'date or time', meaning: 'when something happens' },
  age: { name: 'age', meaning: 'how old someone or something is' },
  'name-spelling': { name: 'spelling of a name', meaning: 'how one name is written' },
  'title-role': { name: 'title or role', meaning: 'what someone is called or does' },
  pronoun: { name: 'pronoun', meaning: 'he, she or they for one person' },
  quotation: { name: 'quotation', meaning: 'the words of one utterance' },
  attribution: { name: 'attribution', meaning: 'who is said to have said it, and how' },
  certainty: { name: 'certainty', meaning: 'will, could or may; about or exactly' },
  tense: { name: 'tense', meaning: 'before or after the event' },
  place: { name: 'place', meaning: 'where something happens' },
  negation: { name: 'negation', meaning: 'is, or is not' },
};

/** The interface's words for how strong a difference is, and one line that says what it means. */
export const strengthWords: Readonly<Record<Strength, { name: string; meaning: string }>> = {
  contradictory: { name: 'contradictory', meaning: 'the values cannot all be exact' },
  precision: { name: 'differing precision', meaning: 'compatible, but more or less exact' },
  wording: { name: 'wording only', meaning: 'the same thing written or put differently' },
};
