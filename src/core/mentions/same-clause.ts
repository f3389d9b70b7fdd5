import type { Token } from '../words/tokenize.ts';
import { keyAt, startAt, textAt } from './token-at.ts';

/** How many tokens back the beginning of a clause is looked for. */
const REACH = 40;

const CLAUSE_OPENERS = new Set(
  'that who which when because while after before if as but and said says'.split(' '),
);

/**
 * Does no clause begin between a name that starts at offset `start` and the pronoun at token `at`? A
 * participle after a comma goes on with the same subject: "Smith, standing beside him".
 */
export function isSameClause(tokens: readonly Token[], start: number, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - REACH); left--) {
    if (startAt(tokens, left) <= start) return true;
    if (CLAUSE_OPENERS.has(keyAt(tokens, left))) return false;
    if (isBreak(tokens, left)) return false;
  }
  return false;
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const mark = textAt(tokens, at);
  if (mark === ',') return !keyAt(tokens, at + 1).endsWith('ing');
  return /^[;:"“”—–()]$/.test(mark);
}
