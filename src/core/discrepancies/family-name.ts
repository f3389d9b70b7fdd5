import type { Person } from '../model.ts';

/** The last word of a person's name, in lower case. */
export function familyName({ name }: Person): string {
  return name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

/** Family names that two or more people of a story have. */
export function sharedFamilyNames(people: readonly Person[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const person of people) {
    const name = familyName(person);
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}
