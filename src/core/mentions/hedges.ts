/**
 * Words beside a noun or verb that say how sure it is. Own list, after the modal and attributive
 * disjuncts and adjectives of Quirk et al. 1985, §8.127 and news usage. `less` takes certainty away,
 * `more` adds it.
 */
const ROWS = `
less  likely probably possibly perhaps maybe reportedly allegedly apparently presumably supposedly purportedly
less  potentially seemingly arguably conceivably ostensibly
less  alleged suspected possible presumed apparent purported supposed rumored probable unconfirmed
more  certainly definitely undoubtedly unquestionably surely inevitably
more  confirmed undisputed
`;

/** How a hedge's key (see `tokenize`) changes certainty. */
export const HEDGES: ReadonlyMap<string, 'less' | 'more'> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [way, ...keys] = row.split(/\s+/);
      return keys.map((key): [string, 'less' | 'more'] => [key, way === 'more' ? 'more' : 'less']);
    }),
);

/** Stems and keys of other ways to say that a thing is not sure: where one stands, a hedge need not be missing. */
export const UNSURE: ReadonlySet<string> = new Set(
  `may might could would should must can appear seem suspect alleg accus believ think thought report expect
  suggest claim say said tell told fear consid perceiv possibl potenti presum appar likelihood chanc probabl
  unlik suppos assum estim about around if whether maybe perhap risk threat prospect danger doubt charg`.split(
    /\s+/,
  ),
);
