import { nameParts } from './find-entities.ts';
import { isNearSpelling, isSpellingOf } from './name-spelling.ts';

/** Somebody with a name; `words` is the fullest one. */
export interface NamedBearer {
  readonly words: readonly string[];
  /** How often the name stands in its text. */
  readonly count: number;
}

/**
 * Brings together the bearers of one name over all articles: same family name, and given names that
 * do not contradict each other ("Wendy R. Sherman", "Wendy Sherman"; "Sergei", "Sergey" Ryabkov). A
 * lone family name joins the one fuller name it fits, and nobody if it fits several.
 */
export function mergeNames<T extends NamedBearer>(bearers: readonly T[]): T[][] {
  const order = bearers
    .map((bearer, index) => ({ bearer, index, parts: nameParts(bearer.words).map(folded) }))
    .sort(
      (x, y) =>
        y.parts.length - x.parts.length ||
        compare(x.parts.join(' '), y.parts.join(' ')) ||
        x.index - y.index,
    );
  const groups: { parts: readonly string[]; members: { index: number; bearer: T }[] }[] = [];
  const byLetter = new Map<string, number[]>();
  for (const { bearer, index, parts } of order) {
    const keys = new Set(parts.map((part) => part.slice(0, 1)));
    const near = new Set([...keys].flatMap((key) => byLetter.get(key) ?? []));
    const fitting = [...near].filter((at) => isOneName(groups[at]!.parts, parts));
    const exact = fitting.filter((at) => groups[at]!.parts.join(' ') === parts.join(' '));
    const home = exact.length === 1 ? exact[0] : fitting.length === 1 ? fitting[0] : undefined;
    if (home !== undefined) groups[home]!.members.push({ bearer, index });
    else {
      for (const key of keys) byLetter.set(key, [...(byLetter.get(key) ?? []), groups.length]);
      groups.push({ parts, members: [{ bearer, index }] });
    }
  }
  return groups.map(({ members }) =>
    members.sort((x, y) => x.index - y.index).map(({ bearer }) => bearer),
  );
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function folded(word: string): string {
  return word.replace(/[’']/g, '');
}

/** A family name so long is rarely that of two people with nearly the same given name. */
const LONG_FAMILY_NAME = 7;

/** Could both be names of one person? `full` has at least as many words. */
function isOneName(full: readonly string[], other: readonly string[]): boolean {
  const family = full.at(-1) ?? '';
  if (other.length === 1) {
    const [word = ''] = other;
    return full.length === 1
      ? isSpellingOf(word, family)
      : full.slice(1).some((part) => isSpellingOf(word, part));
  }
  if (!isSpellingOf(family, other.at(-1) ?? '')) return false;
  const [given = ''] = full;
  const [otherGiven = ''] = other;
  if (family.length >= LONG_FAMILY_NAME && isNearSpelling(given, otherGiven)) return true;
  return isSpellingOf(given, otherGiven) || full.slice(1, -1).some((part) => part === otherGiven);
}
