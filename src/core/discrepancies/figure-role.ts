import { stem } from '../words/stem.ts';
import type { Token } from '../words/tokenize.ts';
import { ROLE_OF, ROLE_PHRASES } from './figure-roles.ts';

/** The tokens of a figure and of its clause on either side, nearest first. */
export interface FigureClause {
  readonly inside: readonly Token[];
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** Words on either side of a figure that may tell the fate of those it counts; fewer for a bare figure. */
const REACH = 8;
const REACH_ALONE = 5;

const PASSENGER = stem('passenger');

/**
 * What is told of those who are counted: the nearest word of a toll (inside the quantity, "12 dead",
 * it is nearest of all), else a phrase ("on board the train"); null if nothing is. `head` is the stem
 * of the counted noun.
 */
export function roleOf(
  { inside, before, after }: FigureClause,
  head: string | null,
): string | null {
  const told = rolePhrase([...inside, ...toComma(after)]);
  if (told === 'badly injured') return told;
  const near = nearestRole(inside, []) ?? nearestAround(before, after, head === null);
  if (near !== null && !(near === 'attending' && told === 'aboard')) return near;
  if (head === null) return null;
  return told ?? rolePhrase(toComma(before).reverse()) ?? (head === PASSENGER ? 'aboard' : null);
}

/** In "one died and | 30 were hurt" what is told of the figure follows it, whatever stands nearer before it. */
function nearestAround(
  before: readonly Token[],
  after: readonly Token[],
  bare: boolean,
): string | null {
  const predicate = AUXILIARY.test(after[0]?.key ?? '') ? nearestRole(after, [], true) : null;
  return predicate ?? nearestRole(after, before, bare);
}

const AUXILIARY = /^(?:have|has|had|were|was|are|is)$/;

function nearestRole(
  after: readonly Token[],
  before: readonly Token[],
  bare = false,
): string | null {
  for (let at = 0; at < (bare ? REACH_ALONE : REACH); at++)
    for (const token of [after[at], before[at]]) {
      const role = token ? ROLE_OF.get(stem(token.key)) : undefined;
      if (role !== undefined) return role;
    }
  return null;
}

/** The tokens up to a comma. */
function toComma(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex((token) => token.text === ',');
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

/** The role that a phrase of the table among the tokens tells, else null. */
function rolePhrase(tokens: readonly Token[]): string | null {
  const words = tokens.map((token) => token.key).join(' ');
  return ROLE_PHRASES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
