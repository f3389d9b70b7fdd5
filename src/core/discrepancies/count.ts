import type { FigureFact } from './figure-facts.ts';
import { stem } from '../words/stem.ts';
import { ROLE_WORDS } from './figure-roles.ts';
import type { FigureKind } from './figure-kind.ts';
import { PERSON } from './same-subject.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Few things ("two managers"), kinds of things ("38-caliber") and bare people are no facts to be printed. */
const isTelling = ({ head, quantity }: FigureFact) =>
  head !== null && head !== PERSON && quantity.value >= 10 && !quantity.text.includes('-');

/** Numbers of people or things told of one matter: the dead, the troops at a border. */
export const countKind: FigureKind = {
  kind: 'count',
  measures: ['count'],
  weights: { contradictory: 0.95, precision: 0.7, wording: 0.2 },
  roughly: true,
  lead: (facts) => `The number of ${countedWord(facts)} is given as`,
  named: (facts) => facts.some(({ role }) => role !== null) || facts.every(isTelling),
  say: bareFigure,
};

const CHILD = stem('child');

/** The fate that is counted, or the noun that most have. */
function countedWord(facts: readonly FigureFact[]): string {
  const role = facts[0]?.role;
  if (role != null) return ROLE_WORDS.get(role) ?? role;
  if (facts[0]?.head === CHILD) return 'children';
  const nouns = facts.map((fact) => lastWord(fact.text)).filter((word) => word !== '');
  const times = new Map<string, number>();
  for (const noun of nouns) times.set(noun, (times.get(noun) ?? 0) + 1);
  const ranked = [...times].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return ranked[0]?.[0] ?? 'those counted';
}

const lastWord = (text: string) => LAST_WORD(text).exec(text)?.[0].toLowerCase() ?? '';

/** The figure with its bound, without the noun. */
function bareFigure(fact: FigureFact): string {
  const { quantity } = fact;
  return fact.text.slice(0, quantity.figure.end - quantity.start);
}

const LAST_WORD = letterPattern(String.raw`[\p{L}]+$`);
