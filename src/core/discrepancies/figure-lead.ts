import { bestClause } from './clause-quote.ts';
import type { FigureFact } from './figure-facts.ts';

/** "The sum in “will cost the city” is given as": figures of which no common word says what they tell. */
export function figureLead(what: string, facts: readonly FigureFact[]): string {
  const clause = bestClause(facts.map((fact) => fact.clause));
  return clause === null ? `One ${what} is given as` : `The ${what} in “${clause}” is given as`;
}
