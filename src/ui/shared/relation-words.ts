import type { Relation } from '#src/core/model.ts';

/** How a sentence stands to the other outlets on the screen; `only`: it is in no pair with them. */
export type Standing = Relation | 'only';

/** All standings, nearest first: the order of legends, filters and plots. */
export const standings: readonly Standing[] = ['verbatim', 'edited', 'reworded', 'partial', 'only'];

/** The interface's words for a relation, and one line that says what it means. */
export const relationWords: Readonly<Record<Standing, { name: string; meaning: string }>> = {
  verbatim: {
    name: 'same words',
    meaning: 'the same words throughout; at most typography differs',
  },
  edited: { name: 'edited', meaning: 'the same sentence with words replaced, added or cut' },
  reworded: { name: 'reworded', meaning: 'the same statement in different words' },
  partial: { name: 'in part', meaning: 'one claim stands in both, beside other content' },
  only: { name: 'only here', meaning: 'no other outlet shown tells this' },
};
