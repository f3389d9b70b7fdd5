import type { PronounLink } from '../model.ts';
import { resolveIn } from './resolve-pronouns.ts';
import { readPassage } from './read-passage.ts';

/**
 * The gendered pronouns of a text and whom they mean: the last name before the pronoun (rarely the
 * first after it) of the likeliest person, or null where no name is likely enough.
 */
export function resolvePronouns(text: string): PronounLink[] {
  const { pronouns, entities } = resolveIn(readPassage(text));
  return pronouns.map(({ start, end, entity, run }) => {
    const antecedent = entity === null || run === null ? null : entities[entity]?.runs[run];
    const span = antecedent ? { start: antecedent.start, end: antecedent.end } : null;
    return { start, end, antecedent: span };
  });
}
