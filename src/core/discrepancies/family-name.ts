import { NAME_SUFFIXES } from '../mentions/honorifics.ts';
import type { Person } from '../model.ts';

/** The last word of a person's name that is no suffix, as it stands: "Sherman". */
export function lastName({ name }: Person): string {
  const words = name.split(/\s+/);
  return words.findLast((word) => !NAME_SUFFIXES.has(word.toLowerCase().replace('.', ''))) ?? name;
}

/** The same in lower case. */
export function familyName(person: Person): string {
  return lastName(person).toLowerCase();
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
