import type { Token } from '../words/tokenize.ts';
import { sentenceTokens } from '../words/sentence-tokens.ts';
import type { ClausePair, PlacedClause } from './paired-clauses.ts';
import type { Telling } from './plain-sentence.ts';
import { starsOf } from './stars-of.ts';
import type { StoryContext } from './story-context.ts';

/** One of two clauses that tell one thing, with where in it the words stand that both tell. */
export interface ClauseSide {
  readonly place: PlacedClause;
  readonly tokens: readonly Token[];
  /** Places of the tokens of the shared claim words, in the order of the pair's `claims`. */
  readonly claims: readonly number[];
}

/** Both sides of a pair of clauses. */
export function sidesOf({ a, b, claims }: ClausePair): readonly [ClauseSide, ClauseSide] {
  const side = (place: PlacedClause, words: readonly string[]): ClauseSide => ({
    place,
    tokens: sentenceTokens(place.sentence),
    claims: words.map((word) => place.clause.words.get(word) ?? -1),
  });
  return [
    side(
      a,
      claims.map(([word]) => word),
    ),
    side(
      b,
      claims.map(([, word]) => word),
    ),
  ];
}

/** Is a pair of clauses surely about one thing? Bounds set by hand on own stories. */
export function isOneThing({ shared, alike, claims, words, rarity }: ClausePair): boolean {
  if (claims.length === 0) return false;
  if (claims.length === 1) return words >= 3 && shared >= 0.75 && alike >= 0.45;
  return (
    (shared >= 0.6 && alike >= 0.28) ||
    (shared >= 0.5 && alike >= 0.4) ||
    (shared >= 0.4 && rarity >= 1.7)
  );
}

/** The tokens from `first` to `last` (both included) of a side as a value, said in quotation marks. */
export function sideTelling(side: ClauseSide, first: number, last: number, value: string): Telling {
  const { ref, sentence } = side.place;
  const start = side.tokens[first]!.start;
  const end = side.tokens[last]!.end;
  const text = sentence.text.slice(start, end);
  const said = text.replace(/\s+/g, ' ');
  return {
    ...ref,
    start: sentence.start + start,
    end: sentence.start + end,
    text,
    value,
    say: `“${said}”`,
  };
}

/** Do quotation marks stand open before token `at` of the sentence? What is quoted is compared as a quotation. */
export function isQuoted({ tokens }: ClauseSide, at: number): boolean {
  let open = false;
  for (const { text } of tokens.slice(0, at)) {
    if (text === '“' || text === '”') open = text === '“';
    else if (text === '"') open = !open;
  }
  return open;
}

/** Up to three words behind a claim word, as far as the clause goes on: where what is shown of it ends. */
export function endOf({ place: { clause }, tokens }: ClauseSide, at: number): number {
  let to = at;
  while (to + 1 < clause.last && to < at + 3 && tokens[to + 1]!.kind !== 'mark') to++;
  return to;
}

/** Values found to differ two by two, as lists around the one that most others differ from. */
export function tellingStars(
  context: StoryContext,
  found: readonly (readonly [Telling, Telling])[],
): (readonly Telling[])[] {
  const known = new Map<string, Telling>();
  const one = (telling: Telling) => {
    const key = `${telling.article}.${telling.start}.${telling.end} ${telling.value}`;
    const first = known.get(key) ?? telling;
    known.set(key, first);
    return first;
  };
  return starsOf(
    context,
    found.map(([x, y]) => ({ a: one(x), b: one(y), worth: 1 })),
  );
}
