import type { Span } from '../model.ts';
import { isStopWord } from '../words/is-stop-word.ts';
import { tokenize, type Token } from '../words/tokenize.ts';
import type { ReplacedRun } from './replaced-runs.ts';

/** A stretch with more words than this is another clause, not another name. */
const MOST_WORDS = 6;

/**
 * Names that differ at one spot of two sentences: each side of a replaced run holds one run of
 * capitalised words, and no word of the one stands in the other sentence.
 */
export function namesApart(
  a: string,
  b: string,
  runs: readonly ReplacedRun[],
): { readonly kind: 'name-spelling'; readonly a: Span; readonly b: Span }[] {
  const left = tokenize(a);
  const right = tokenize(b);
  return runs.flatMap((run) => {
    const x = nameIn(left, run.a);
    const y = nameIn(right, run.b);
    if (!x || !y || sharesWord(x, right) || sharesWord(y, left)) return [];
    return [{ kind: 'name-spelling' as const, a: spanOf(x), b: spanOf(y) }];
  });
}

/** The one name in a stretch, or null where there is none, several, or much else. */
function nameIn(tokens: readonly Token[], span: Span): Token[] | null {
  const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const words = inside.filter((token) => token.kind !== 'mark');
  if (words.length > MOST_WORDS) return null;
  const capitals = words.filter((token) => isName(token, token === tokens[0]));
  const first = capitals[0];
  const last = capitals.at(-1);
  if (!first || !last || capitals.length < words.length / 2) return null;
  const run = inside.slice(inside.indexOf(first), inside.indexOf(last) + 1);
  return run.every(
    (token) => capitals.includes(token) || /^(?:of|the|and|de|al|[-.&])$/.test(token.key),
  )
    ? run
    : null;
}

function isName(token: Token, opening: boolean): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !opening &&
    !isStopWord(token.text, token.key.toLowerCase())
  );
}

function sharesWord(name: readonly Token[], others: readonly Token[]): boolean {
  const keys = new Set(
    name.filter((token) => token.kind === 'word').map((token) => bare(token.key)),
  );
  return others.some((token) => keys.has(bare(token.key)));
}

const bare = (key: string) => key.replace(/'s?$/, '');

function spanOf(run: readonly Token[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
