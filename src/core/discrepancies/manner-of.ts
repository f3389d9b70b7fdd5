import { SAYING_VERBS } from '../mentions/saying-verbs.ts';

/** Groups of verbs that judge what they report; the others are all "said". */
const MANNERS: ReadonlySet<string> = new Set(['claim', 'insist', 'deny', 'warn', 'blame']);

/** What a verb of saying makes of the words: "according" and all plain verbs are "say". */
export function mannerOf(verb: string): string {
  const group = SAYING_VERBS.get(verb.toLowerCase());
  return group !== undefined && MANNERS.has(group) ? group : 'say';
}
