import { FAMILY_SHARE, FEWEST_SHARED } from '#src/core/alignment/text-families.ts';

/** When two articles count as one text, in the engine's own figures; the same words on every screen. */
export const oneTextRule =
  `at least ${Math.round(FAMILY_SHARE * 100)}\u00a0% of the shorter article’s sentences, and no fewer than ` +
  `${FEWEST_SHARED}, stand in the other in the same words or edited`;
