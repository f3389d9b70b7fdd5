type Words = ReadonlySet<string>;

/** Do both have a word in common, so that they are about one office? */
export function shareWord(x: Words, y: Words): boolean {
  return [...x].some((word) => y.has(word));
}

/** Posts of which nobody holds two at once in one house, and trades, a row each: "chairman", "chief executive". */
const POSTS: readonly ReadonlyMap<string, string>[] = [
  `ceo=ceo executive=ceo chairman=chair chairwoman=chair chairperson=chair chair=chair president=president
  boss=boss spokesman=spokes spokeswoman=spokes spokesperson=spokes secretary=secretary negotiator=negotiator
  director=director manager=manager founder=founder owner=owner treasurer=treasurer lawyer=lawyer attorney=lawyer
  adviser=adviser advisor=adviser analyst=analyst`,
  `teacher=teacher nurse=nurse doctor=doctor physician=doctor surgeon=surgeon farmer=farmer driver=driver
  engineer=engineer student=student accountant=accountant journalist=journalist reporter=journalist firefighter=firefighter
  fisherman=fisherman sailor=sailor plumber=plumber electrician=electrician chef=chef librarian=librarian
  architect=architect paramedic=paramedic dentist=dentist carpenter=carpenter mechanic=mechanic baker=baker builder=builder`,
].map(
  (row) =>
    new Map(row.split(/\s+/).map((pair): [string, string] => pair.split('=') as [string, string])),
);

/** The last word of a title, before what it is of; an executive may be any but a chief one. */
function postOf(key: string): string {
  const words = key.split(' ');
  const of = words.indexOf('of');
  const office = of > 0 ? words.slice(0, of) : words;
  const post = office.at(-1) ?? '';
  return post === 'executive' && office.at(-2) !== 'chief' ? '' : post;
}

/** The last word of each title, before what it is of, names another post of one row. */
export function areOtherPosts(x: string, y: string): boolean {
  const [one, other] = [postOf(x), postOf(y)];
  return POSTS.some((row) => {
    const [a, b] = [row.get(one), row.get(other)];
    return a !== undefined && b !== undefined && a !== b;
  });
}

/** Pairs of posts that are two in every house, though one person may hold both. */
const APART: readonly (readonly [string, string])[] = [
  ['ceo', 'chair'],
  ['ceo', 'treasurer'],
  ['chair', 'treasurer'],
  ['president', 'treasurer'],
  ['secretary', 'treasurer'],
];

/**
 * Do two titles name two trades ("teacher", "nurse") or two offices of one house ("chief executive", "chairman of Calder Energy")? Not where
 * each says of which house it is, and they are two; other titles of one person may be two names of one office.
 */
export function areTwoOffices(x: string, y: string): boolean {
  const [one, other] = [houseOf(x), houseOf(y)];
  if (one !== null && other !== null && one !== other) return false;
  if (isTrade(x) && isTrade(y)) return areOtherPosts(x, y);
  const posts = [postIn(x), postIn(y)];
  return APART.some(([a, b]) => posts.includes(a) && posts.includes(b));
}

const isTrade = (key: string) => POSTS[1]?.has(postOf(key)) === true;
const postIn = (key: string) => POSTS[0]?.get(postOf(key));

/** "calder energy" of "chairman of calder energy"; null where it is not told. */
function houseOf(key: string): string | null {
  const at = key.indexOf(' of ');
  return at < 0 ? null : key.slice(at + 4).replace(/^the /, '');
}

/** "Foreign Minister", "Defence Minister": each has a portfolio that the other has not. */
export function areOtherPortfolios(x: Words, y: Words): boolean {
  const alone = (one: Words, other: Words) =>
    [...one].some((word) => PORTFOLIOS.has(word) && !other.has(word));
  return alone(x, y) && alone(y, x) && shareWord(x, y);
}

/** What a ministry is for; two names of one ("culture", "arts") are not among them. */
const PORTFOLIOS = new Set(
  `foreign interior defense defence finance health education energy trade environment culture transport agriculture
  housing labor labour justice`.split(/\s+/),
);

/** Ranks of which nobody has two. */
const RANKS = new Set(
  `private corporal sergeant lieutenant captain major colonel general brigadier commodore admiral marshal constable
  inspector detective superintendent bishop archbishop cardinal`.split(/\s+/),
);

/** Two ranks: "Captain", "Major". */
export function areRanks(less: Words, more: Words): boolean {
  const [a = ''] = less;
  const [b = ''] = more;
  return less.size === 1 && more.size === 1 && RANKS.has(a) && RANKS.has(b);
}
