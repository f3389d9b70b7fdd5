import type { Span } from '../model.ts';
import { CAPITAL_WORDS } from '../mentions/capital-words.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { tokenize, type Token } from '../words/tokenize.ts';
import { countryOf } from './related-stems.ts';
import type { ReplacedRun } from './replaced-runs.ts';
import { beginsWithCapital } from '../words/begins-with-capital.ts';

/** Words of a stretch before (or behind) a name beyond which the name stands at no common spot. */
const NEAREST = 2;
/** A name of one word that is so short, or a stretch so long, is no name told for another. */
const LONGEST_NAME = 8;

/**
 * Names that differ at one spot of two sentences: both stand near the same end of a replaced run, and
 * no word of the one stands in the other sentence.
 */
export function namesApart(
  a: string,
  b: string,
  runs: readonly ReplacedRun[],
): { readonly kind: 'name-spelling'; readonly a: Span; readonly b: Span }[] {
  const left = tokenize(a);
  const right = tokenize(b);
  return runs.flatMap((run) => {
    const x = namesIn(left, run.a);
    const y = namesIn(right, run.b);
    const fits = (one: readonly Token[], other: readonly Token[]) =>
      !sharesWord(one, right) &&
      !sharesWord(other, left) &&
      !isShortFor(one, other) &&
      !isShortFor(other, one);
    const pair = [
      x.first && y.first ? [x.first, y.first] : [],
      x.last && y.last ? [x.last, y.last] : [],
    ].find(([one, other]) => one && other && fits(one, other));
    const [one, other] = pair ?? [];
    if (!one || !other) return [];
    return [{ kind: 'name-spelling' as const, a: spanOf(one), b: spanOf(other) }];
  });
}

/** The names near the two ends of a stretch. */
function namesIn(
  tokens: readonly Token[],
  span: Span,
): { readonly first: readonly Token[] | null; readonly last: readonly Token[] | null } {
  const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const names = nameRuns(inside, tokens[0]);
  const words = (list: readonly Token[]) => list.filter((token) => token.kind !== 'mark').length;
  const first = names[0];
  const last = names.at(-1);
  const ahead = first?.[0] ? words(inside.slice(0, inside.indexOf(first[0]))) : Infinity;
  const end = last?.at(-1);
  const behind = end ? words(inside.slice(inside.indexOf(end) + 1)) : Infinity;
  return {
    first: first && ahead <= NEAREST ? first : null,
    last: last && behind <= NEAREST ? last : null,
  };
}

const JOINS = /^(?:of|and|de|al|van|von|[-.&'’])$/;

/** Runs of capitalised words; small words join them only between two of them. */
function nameRuns(tokens: readonly Token[], opening: Token | undefined): Token[][] {
  const runs: Token[][] = [];
  let open: Token[] = [];
  let joins: Token[] = [];
  for (const token of tokens) {
    if (isName(token, token === opening, tokens)) {
      open = [...open, ...(open.length > 0 ? joins : []), token];
      joins = [];
    } else if (open.length > 0 && JOINS.test(token.key) && joins.length === 0) joins = [token];
    else {
      if (open.length > 0) runs.push(open);
      open = [];
      joins = [];
    }
  }
  if (open.length > 0) runs.push(open);
  return runs.filter((run) => run.length <= LONGEST_NAME);
}

/** The first word of a sentence is a name where another capitalised word follows. */
function isName(token: Token, opening: boolean, tokens: readonly Token[]): boolean {
  if (token.kind !== 'word' || !beginsWithCapital(token.text)) return false;
  if (isStopWord(token.text, token.key) || CAPITAL_WORDS.has(bare(token.key))) return false;
  if (!opening) return true;
  const next = tokens[tokens.indexOf(token) + 1];
  return countryOf(token.key) !== undefined || (next !== undefined && beginsWithCapital(next.text));
}

/** "U.N.", "JI": the initials of the other name. */
function isShortFor(one: readonly Token[], other: readonly Token[]): boolean {
  if (one.length !== 1) return false;
  const words = other.filter((token) => token.kind === 'word');
  const initials = words
    .map((token) => token.text.charAt(0))
    .join('')
    .toLowerCase();
  return words.length > 1 && one[0]?.key.replaceAll('.', '') === initials;
}

function sharesWord(name: readonly Token[], others: readonly Token[]): boolean {
  const keys = new Set(
    name.filter((token) => token.kind === 'word').map((token) => bare(token.key)),
  );
  const countries = new Set(
    [...keys, [...keys].join('_')].map((key) => countryOf(key)).filter((key) => key !== undefined),
  );
  return others.some((token, at) => {
    const country = countryOf(token.key) ?? countryOf(`${token.key}_${others[at + 1]?.key ?? ''}`);
    return keys.has(bare(token.key)) || (country !== undefined && countries.has(country));
  });
}

const bare = (key: string) => key.replace(/'s?$/, '');

function spanOf(run: readonly Token[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
