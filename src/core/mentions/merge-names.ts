import { nameParts } from './find-entities.ts';
import { isGivenNameForm } from './given-name-forms.ts';
import { isSpellingOf, spellingKey } from './name-spelling.ts';

/** Somebody with a name; `words` is the fullest one. */
export interface NamedBearer {
  readonly words: readonly string[];
  /** How often the name stands in its text. */
  readonly count: number;
  /** Index of its text. */
  readonly article: number;
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
  const groups: Group<T>[] = [];
  const buckets = new Map<string, Group<T>[]>();
  for (const { bearer, index, parts } of order) {
    const near = buckets.get(bucketOf(parts.at(-1) ?? '')) ?? [];
    const home = homeOf(near, parts, bearer.article);
    if (home) home.members.push({ bearer, index });
    else {
      const group = { parts, members: [{ bearer, index }] };
      groups.push(group);
      for (const bucket of bucketsOf(parts)) {
        const list = buckets.get(bucket) ?? [];
        if (list.length < MOST_ALIKE) list.push(group);
        buckets.set(bucket, list);
      }
    }
  }
  return groups.map(({ members }) =>
    members.sort((x, y) => x.index - y.index).map(({ bearer }) => bearer),
  );
}

interface Group<T> {
  readonly parts: readonly string[];
  readonly members: { index: number; bearer: T }[];
}

/** People whose names begin alike; more are no story anybody wrote. */
const MOST_ALIKE = 300;

/** Spellings of one family name begin alike, whatever the alphabet they come from. */
function bucketOf(word: string): string {
  return spellingKey(word).slice(0, 2);
}

/** A lone name may be any but the given one. */
function bucketsOf(parts: readonly string[]): Set<string> {
  return new Set((parts.length === 1 ? parts : parts.slice(1)).map(bucketOf));
}

/** The group of exactly this name, or else the only one that it fits. */
function homeOf<T extends NamedBearer>(
  near: readonly Group<T>[],
  parts: readonly string[],
  article: number,
): Group<T> | undefined {
  const sure = near.filter((group) => isOneName(group.parts, parts));
  const fitting = sure.length > 0 ? sure : near.filter((group) => isLikely(group, parts, article));
  const name = parts.join(' ');
  const exact = fitting.filter((group) => group.parts.join(' ') === name);
  if (exact.length === 1) return exact[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function folded(word: string): string {
  return word.replace(/[’']/g, '');
}

/** Could both be names of one person? `full` has at least as many words. */
function isOneName(full: readonly string[], other: readonly string[]): boolean {
  const [given = ''] = full;
  const [otherGiven = ''] = other;
  if (other.length === 1) return isPartOf(otherGiven, full);
  // "Vincent Del Giudice", "Vincent DelGiudice".
  const fused = full.slice(1).join('') === other.slice(1).join('');
  if (!fused && !isSpellingOf(lastOf(full), lastOf(other))) return false;
  return isSpellingOf(given, otherGiven) || full.slice(1, -1).includes(otherGiven);
}

/** Another form of the given name, where no article has both: one article's Jon is another's John. */
function isLikely<T extends NamedBearer>(
  { parts: full, members }: Group<T>,
  other: readonly string[],
  article: number,
): boolean {
  if (full.length < 2 || other.length < 2) return false;
  if (!isSpellingOf(lastOf(full), lastOf(other))) return false;
  if (members.some(({ bearer }) => bearer.article === article)) return false;
  return isGivenNameForm(full[0] ?? '', other[0] ?? '');
}

function lastOf(parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}

/** A lone name is a family name, not a given one, of a fuller name. */
function isPartOf(word: string, full: readonly string[]): boolean {
  const names = full.length === 1 ? full : full.slice(1);
  return names.some((part) => isSpellingOf(word, part));
}
