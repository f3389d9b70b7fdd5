import { bestGap } from './clause-quote.ts';
import type { FigureFact } from './figure-facts.ts';

/** "“will cost the city …”:" before the figures of which no common word says what they tell. */
export function figureLead(what: string, facts: readonly FigureFact[]): string {
  const clause = bestGap(facts.map((fact) => fact.clause));
  return clause === null ? `One ${what} is given as` : `“${clause}”:`;
}
