/** What a pronoun does in its sentence. */
export type PronounRole = 'subject' | 'object' | 'possessive' | 'reflexive';

/** The gendered pronouns; `her` is possessive or object by what follows it. */
export const GENDERED_PRONOUNS: ReadonlyMap<string, PronounRole> = new Map([
  ['he', 'subject'],
  ['she', 'subject'],
  ['him', 'object'],
  ['her', 'object'],
  ['his', 'possessive'],
  ['hers', 'possessive'],
  ['himself', 'reflexive'],
  ['herself', 'reflexive'],
]);

/** The pronoun a form belongs to: `him`, `his` and `himself` are `he`. */
export const PRONOUN_BASE: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);
