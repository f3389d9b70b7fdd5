import type { Comparison } from '#src/core/model.ts';

/** Without the word changes, which outweigh all the rest. */
function withoutChanges<T extends { readonly changes: unknown }>({ changes: _, ...rest }: T) {
  return rest;
}

/** Digits behind the point that a weight is told with: more are an accident of adding. */
const WEIGHT_DIGITS = 3;
const rounded = (weight: number) => Number(weight.toFixed(WEIGHT_DIGITS));

/**
 * A comparison as plain JSON data, as `docs/schema/comparison-1.schema.json` describes it. The articles'
 * whole texts are left out (every position is an offset into the file), and so, unless asked for, are
 * the word changes of pairs and wordings. Weights are rounded to three digits, in the order of the full ones.
 */
export function comparisonJson(
  comparison: Comparison,
  { changes = false }: { readonly changes?: boolean } = {},
) {
  const { pairs, utterances, discrepancies } = comparison;
  return {
    ...comparison,
    articles: comparison.articles.map(({ text: _, ...article }) => article),
    pairs: changes ? pairs : pairs.map(withoutChanges),
    utterances: changes
      ? utterances
      : utterances.map((utterance) => ({
          ...utterance,
          wordings: utterance.wordings.map(withoutChanges),
        })),
    discrepancies: discrepancies.map((record) => ({ ...record, weight: rounded(record.weight) })),
  };
}
