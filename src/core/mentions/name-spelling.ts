/**
 * Letters and endings that transliterations write in several ways, brought to one form. Longest first.
 * Own table, of the usual differences in names from Russian, Ukrainian, Arabic and Chinese.
 */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036f]/g, ''],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/(?:iy|ij|yy|ii|iï|y|i)$/, 'i'],
  [/(?:ei|ey|ej|ai|ay)$/, 'ei'],
  [/(?:eff|ev|yov|ov|off)$/, 'ov'],
  [/yo|jo|io/g, 'o'],
  [/ya|ja|ia/g, 'a'],
  [/yu|ju|iu/g, 'u'],
  [/ye|je|ie/g, 'e'],
  [/kh|ch/g, 'h'],
  [/ck|k|q/g, 'c'],
  [/tz|ts/g, 'z'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/j|y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/mo(?=h)/g, 'mu'],
  [/(\p{L})\1/gu, '$1'],
];

/** Keys worked out already: each name is compared with many. Beyond `MOST_REMEMBERED` all are forgotten. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5000;

function readKey(word: string): string {
  return TRANSLITERATIONS.reduce(
    (key, [pattern, form]) => key.replace(pattern, form),
    word.toLowerCase().normalize('NFD'),
  );
}

/** The word as all its spellings share it. */
export function spellingKey(word: string): string {
  let known = remembered.get(word);
  if (known !== undefined) return known;
  known = readKey(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, known);
  return known;
}

/**
 * Are two words spellings of one name ("Sergei", "Sergey"; "Zelensky", "Zelenskyy")? The s of a lost
 * apostrophe counts as none ("Putins"). Short names must be equal, others may differ by one letter
 * inside if they share their first letter and their ending.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b || bareS(a) === b || bareS(b) === a) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return false;
  if (spellingKey(a) === spellingKey(b)) return true;
  return a[0] === b[0] && isOneLetterApart(a, b);
}

/** The word without the s that a lost apostrophe leaves. */
function bareS(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Are two words as alike as two transliterations may be, their first letters too ("Giannis", "Yiannis")? At most two letters apart. */
export function isNearSpelling(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  const { restA, restB } = commonEnds(a, b);
  return Math.max(restA.length, restB.length) <= 2;
}

/** One letter replaced, added or lost, or two neighbours swapped, inside a word of seven letters or more. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  const { start, restA, restB } = commonEnds(a, b);
  if (restA.length <= 1 && restB.length <= 1) return start > 2;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** How many letters two words begin with alike, and what is left of each between their like ends. */
function commonEnds(a: string, b: string): { start: number; restA: string; restB: string } {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, restA: a.slice(start, a.length - end), restB: b.slice(start, b.length - end) };
}
