import type { Comparison } from '#src/core/model.ts';

/** Without the word changes, which outweigh all the rest. */
function withoutChanges<T extends { readonly changes: unknown }>({ changes: _, ...rest }: T) {
  return rest;
}

/**
 * A comparison as plain JSON data, as `docs/schema/comparison-1.schema.json` describes it. The articles'
 * whole texts are left out (every position is an offset into the file), and so, unless asked for, are
 * the word changes of pairs and wordings.
 */
export function comparisonJson(
  comparison: Comparison,
  { changes = false }: { readonly changes?: boolean } = {},
) {
  const { pairs, utterances } = comparison;
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
  };
}
