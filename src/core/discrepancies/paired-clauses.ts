import type { Pair, Sentence, SentenceRef } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { rowsOf } from './related-stems.ts';
import { weigh, type Weights } from './sentence-overlap.ts';
import type { StoryContext } from './story-context.ts';

/** A clause of an article, with the places of its tokens that the other clause of a pair tells as well. */
export interface PlacedClause {
  readonly ref: SentenceRef;
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/** Two clauses of a pair that tell one thing. */
export interface ClausePair {
  readonly pair: Pair;
  readonly a: PlacedClause;
  readonly b: PlacedClause;
  /** 0..1, the weight of what they share over that of the lighter one. */
  readonly shared: number;
  /** 0..1, the same over that of the heavier one. */
  readonly alike: number;
  /** Words of `a` that carry a claim, with the word of `b` that is the same or stands for it. */
  readonly claims: readonly (readonly [string, string])[];
  /** Content words and figures that both tell, names among them. */
  readonly words: number;
  /** How rare they are in the story, summed up: 1 for a word that no other clause has. */
  readonly rarity: number;
}

/** What a related word counts ("troops" for "forces"). */
const RELATED = 0.7;

/** In every pair the clauses that are each other's best match, and share words that carry a claim. */
export const pairedClauses = oncePer((context: StoryContext): readonly ClausePair[] => {
  const sets = context.articles.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => clausesOf(sentence).map(({ keys }) => keys)),
  );
  const weights = weigh(sets);
  return context.pairs.flatMap((pair) => bestOf(context, pair, weights));
});

function bestOf(context: StoryContext, pair: Pair, weights: Weights): ClausePair[] {
  const a = placed(context, pair.a);
  const b = placed(context, pair.b);
  const all = a.flatMap((x) => b.map((y) => overlap(pair, x, y, weights)));
  const worth = ({ shared, claims }: ClausePair) => shared * claims.length;
  return all.filter((one) =>
    all.every(
      (other) =>
        worth(one) > 0 && ((other.a !== one.a && other.b !== one.b) || worth(other) <= worth(one)),
    ),
  );
}

function placed({ articles }: StoryContext, ref: SentenceRef): PlacedClause[] {
  const sentence = articles[ref.article]?.sentences[ref.sentence];
  return sentence ? clausesOf(sentence).map((clause) => ({ ref, sentence, clause })) : [];
}

/** Compared from the side whose words come first by code unit, so that no order of the articles matters. */
function overlap(pair: Pair, a: PlacedClause, b: PlacedClause, weights: Weights): ClausePair {
  const turned = b.sentence.text < a.sentence.text;
  const [x, y] = turned ? [b, a] : [a, b];
  const { common, claims, words, rarity } = commonWords(x.clause, y.clause, weights);
  const totals = [x, y].map(({ clause }) => weights.total(clause.keys));
  const share = (total: number) => (total > 0 ? Math.min(1, common / total) : 0);
  return {
    pair,
    a,
    b,
    shared: share(Math.min(...totals)),
    alike: share(Math.max(...totals)),
    claims: turned ? claims.map(([one, other]) => [other, one] as const) : claims,
    words,
    rarity,
  };
}

function commonWords(x: Clause, y: Clause, weights: Weights) {
  let common = 0;
  let rarity = 0;
  let words = 0;
  const claims: (readonly [string, string])[] = [];
  for (const key of x.keys) {
    const other = y.keys.has(key) ? key : relatedIn(key, y.keys, weights);
    if (other === null) continue;
    const weight = Math.min(weights.of(key), weights.of(other));
    words++;
    common += weight * (key === other ? 1 : RELATED);
    if (!x.claims.has(key) || !y.claims.has(other)) continue;
    claims.push([key, other]);
    rarity += weight / weights.of('');
  }
  return { common, claims, words, rarity };
}

function relatedIn(key: string, keys: ReadonlySet<string>, weights: Weights): string | null {
  const own = rowsOf(key);
  if (own.length === 0) return null;
  const rows = weights.rows(keys);
  if (!own.some((row) => rows.has(row))) return null;
  for (const other of keys) if (rowsOf(other).some((row) => own.includes(row))) return other;
  return null;
}
