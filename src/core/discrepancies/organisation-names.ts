import { KNOWN_LONG_FORMS } from './organisation-forms.ts';
import type { Article, Discrepancy, Span } from '../model.ts';
import { readArticlePassage } from '../mentions/read-passage.ts';
import type { Token } from '../words/tokenize.ts';
import { buildRecord } from './build-record.ts';
import { placeOf } from './place-of.ts';
import type { Telling } from './plain-sentence.ts';
import type { StoryContext } from './story-context.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Where an article first brings the short form, and the long forms, of the names it has. */
interface Named {
  readonly short: ReadonlyMap<string, Telling>;
  /** By initials; the long form as it stands. */
  readonly long: ReadonlyMap<string, Telling>;
}

/**
 * One body that goes by its initials in one article and by its full name in another: "the NAOA", "the
 * National Apartment Owners Association". Where an article has both, its readers know: it differs from none.
 */
export function organisationDifferences(context: StoryContext): Discrepancy[] {
  const named = context.articles.map((article, index) => readNames(article, index));
  const initials = new Set(named.flatMap(({ short }) => [...short.keys()]));
  return [...initials].flatMap((key) => {
    const shortOnly = named.flatMap(({ short, long }) =>
      long.has(key) ? [] : (short.get(key) ?? []),
    );
    const longOnly = named.flatMap(({ short, long }) =>
      short.has(key) ? [] : (long.get(key) ?? []),
    );
    if (shortOnly.length === 0 || longOnly.length === 0) return [];
    return buildRecord(context, {
      kind: 'name-spelling',
      strength: 'wording',
      weight: 0.15,
      lead: 'One name is written',
      tellings: [...shortOnly, ...longOnly],
    });
  });
}

function readNames(article: Article, index: number): Named {
  const { tokens, sentences } = readArticlePassage(article);
  const named = { short: new Map<string, Telling>(), long: new Map<string, Telling>() };
  for (const { first, last, headline } of sentences) {
    if (headline) continue;
    for (const name of namesIn(tokens, first, last)) {
      const forms = named[name.form];
      if (forms.has(name.key)) continue;
      const place = placeOf(article, index, name.start, name.end);
      if (place) forms.set(name.key, { ...place, value: name.form });
    }
  }
  return named;
}

interface FoundName extends Span {
  readonly form: 'short' | 'long';
  readonly key: string;
}

/** The short and long names among the tokens `[first, last)`. */
function namesIn(tokens: readonly Token[], first: number, last: number): FoundName[] {
  const found: FoundName[] = [];
  let at = first;
  while (at < last) {
    if (!beginsWithCapital(tokens[at]!.text)) {
      at++;
      continue;
    }
    const short = isShort(tokens[at]);
    const end = short ? at + 1 : longEnd(tokens, at, last);
    const [start, to] = [tokens[at], tokens[end - 1]];
    if (start && to && end > at) {
      const key = short ? start.key : initialsOf(tokens, at, end);
      found.push({ form: short ? 'short' : 'long', key, start: start.start, end: to.end });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** "NAOA", "TDF": capitals, three at least. */
function isShort(token: Token | undefined): boolean {
  return token?.kind === 'word' && isInCapitals(token.text);
}

/** Words that a long form has besides those that begin with a capital; they give no initial. */
const SMALL = new Set('of the for and in on'.split(' '));
const LONGEST = 12;

/** The end of a run with three capitalised words or more that begins at `at`; -1 if none does. */
function longEnd(tokens: readonly Token[], at: number, limit: number): number {
  let capitals = 0;
  let end = at;
  for (let next = at; next < Math.min(limit, at + LONGEST); next++) {
    if (isCapital(tokens[next])) {
      capitals++;
      end = next + 1;
    } else if (next === at || (!joins(tokens[next]) && tokens[next - 1]?.text !== '-')) break;
  }
  return capitals > 2 ? end : -1;
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && (SMALL.has(token.key) || token.text === '-');
}

function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !beginsWithCapital(token.text)) return false;
  return !SMALL.has(token.key) && !isShort(token);
}

function initialsOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const known = KNOWN_LONG_FORMS.get(words.map(({ key }) => key).join(' '));
  if (known !== undefined) return known;
  return words.map((token) => (isCapital(token) ? token.key.charAt(0) : '')).join('');
}

const CAPITALS = letterPattern(String.raw`^\p{Lu}{3,7}$`);

const isInCapitals = (word: string) =>
  word.length > 2 && beginsWithCapital(word) && CAPITALS(word).test(word);
