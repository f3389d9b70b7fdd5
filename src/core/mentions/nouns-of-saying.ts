/**
 * Nouns on which a claim hangs with "that", and the verb whose manner they have. Own list, after the
 * nouns with a clause in apposition of Quirk et al. 1985, §17.26, and news usage.
 */
const ROWS = `
say      statement announcement declaration report reports remark remarks view word words news
say      assurance assurances promise promises pledge pledges vow commitment guarantee guarantees
say      hope hopes belief conclusion finding findings ruling suggestion suggestions proposal
claimed  claim claims assertion assertions allegation allegations accusation accusations argument
insisted insistence
denied   denial denials
warned   warning warnings threat threats
say      demand demands call calls request requests fear fears concern concerns
`;

/** Noun → a verb of saying with its manner. */
export const NOUNS_OF_SAYING: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [verb = '', ...nouns] = row.trim().split(/\s+/);
      return nouns.map((noun): [string, string] => [noun, verb]);
    }),
);
