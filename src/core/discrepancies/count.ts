import type { Discrepancy } from '../model.ts';
import type { FigureFact } from './figure-facts.ts';
import { ROLE_WORDS } from './figure-roles.ts';
import { figureDifferences } from './figures.ts';
import type { StoryContext } from './story-context.ts';

/** Numbers of people or things told of one matter: the dead, the troops at a border. */
export function countDifferences(context: StoryContext): Discrepancy[] {
  return figureDifferences(context, {
    kind: 'count',
    measures: ['count'],
    weights: { contradictory: 0.95, precision: 0.7, wording: 0.2 },
    lead: (facts) => `The number of ${countedWord(facts)} is given as`,
    say: (fact) => bareFigure(fact),
  });
}

/** The fate that is counted, or the noun as the first of the alphabet has it. */
function countedWord(facts: readonly FigureFact[]): string {
  const role = facts[0]?.role;
  if (role != null) return ROLE_WORDS.get(role) ?? role;
  const nouns = facts.map((fact) => lastWord(fact.text)).filter((word) => word !== '');
  return [...nouns].sort()[0] ?? 'those counted';
}

const lastWord = (text: string) => /[\p{L}]+$/u.exec(text)?.[0].toLowerCase() ?? '';

/** The figure with its bound, without the noun. */
function bareFigure(fact: FigureFact): string {
  const { quantity } = fact;
  return fact.text.slice(0, quantity.figure.end - quantity.start);
}
