import { stem } from '../words/stem.ts';
import type { FigureFact } from './figure-facts.ts';
import { PERSONS } from './figure-roles.ts';
import { related } from './related-stems.ts';

/** May two figures of one measure count the same, by the words right beside them? */
export function sameSubject(x: FigureFact, y: FigureFact): boolean {
  switch (x.measure) {
    case 'count':
      return x.role === y.role && sameHead(x, y);
    case 'age':
      return x.name !== null && x.name === y.name;
    case 'money':
      return sharedFocus(x, y) !== null;
    case 'share':
      return sharedFocus(x, y) !== null;
    case 'duration':
      return true;
    case 'other':
      return dimensionOf(x) === dimensionOf(y) && sameAspect(x, y);
    case 'offset':
      return false;
  }
}

/** Is any word of the one focus related to one of the other's? Gives the word of `x` as it stands. */
export function sharedFocus(x: FigureFact, y: FigureFact): string | null {
  for (const [key, word] of x.focus)
    for (const other of y.focus.keys()) if (related(key, other)) return word;
  return null;
}

/** The stem of the noun for those of whom nothing else is said. */
export const PERSON = stem('person');

/** Two counted nouns that may be one: alike, related, or both people of one toll. */
function sameHead(x: FigureFact, y: FigureFact): boolean {
  if (x.head !== null && y.head !== null && related(x.head, y.head)) return true;
  if (x.role === null || x.role !== y.role) return false;
  const persons = (head: string | null) => head === null || head === x.role || PERSONS.has(head);
  const generic = (head: string | null) => head === null || head === PERSON || head === x.role;
  return persons(x.head) && persons(y.head) && (generic(x.head) || generic(y.head));
}

/** A height is no depth; where nothing says which length it is, it may be any. */
const sameAspect = (x: FigureFact, y: FigureFact) =>
  x.aspect === y.aspect || x.aspect === null || y.aspect === null;

/** What is measured: "distance" for metres and miles alike; a unit in no list is its own. */
export function dimensionOf({ quantity }: FigureFact): string {
  return DIMENSIONS.get(quantity.unit ?? '') ?? quantity.unit ?? 'magnitude';
}

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    distance: 'metre kilometre centimetre millimetre mile yard foot inch',
    weight: 'kilogram gram tonne ton lb ounce',
    volume: 'litre gallon barrel',
    area: 'hectare acre',
    temperature: 'degree',
    power: 'megawatt gigawatt kilowatt',
    speed: 'kph mph knot',
  }).flatMap(([name, units]) => units.split(' ').map((unit) => [unit, name] as const)),
);
