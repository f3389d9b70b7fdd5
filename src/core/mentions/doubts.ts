/**
 * Words that say of a claim that it is not sure, or that it ought to be, with how many tokens behind them
 * the claim may stand. Own list, after Quirk et al. 1985, §4.49-4.56 and §8.127, and news usage.
 */
const ROWS = `
possible 5 may might could
possible 4 possible possibly potential potentially possibility perhaps
likely   4 likely probably probable presumably expected
claimed  4 suspected allegedly reportedly apparently supposedly presumed
claimed  6 believed thought feared appears appear appeared seems seem seemed
obliged  4 must should
`;

export type Doubt = 'possible' | 'likely' | 'claimed' | 'obliged';

/** Key of `tokenize` → what it says of the claim behind it, and how far its claim may stand. */
export const DOUBTS: ReadonlyMap<string, { readonly doubt: Doubt; readonly reach: number }> =
  new Map(
    ROWS.trim()
      .split('\n')
      .flatMap((row) => {
        const [doubt, reach, ...words] = row.trim().split(/\s+/);
        const value = { doubt: doubt as Doubt, reach: Number(reach) };
        return words.map((word) => [word, value] as const);
      }),
  );
