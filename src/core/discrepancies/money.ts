import { commonWord } from './common-word.ts';
import type { FigureKind } from './figure-kind.ts';

/** What sums of money are for, in the words of news; other words beside a sum may be its giver or a verb. */
const SUMS = new Set(
  (
    'fine damage dividend profit revenue sale los cost price deal bid offer contract budget aid debt tax ' +
    'salary bail ransom prize value investment funding package settlement compensation turnover earning ' +
    'payment loan fund fee bond income asset grant donation award wage rent bill rescue bailout estimate'
  ).split(' '),
);

/** Amounts of money told of one matter. */
export const moneyKind: FigureKind = {
  kind: 'money',
  measures: ['money'],
  weights: { contradictory: 0.95, precision: 0.6, wording: 0.2 },
  lead: (facts) => {
    const word = commonWord(facts, (noun) => SUMS.has(noun.replace(/s$/, '')));
    if (word === null) return 'One sum of money is given as';
    return `The ${word} ${/[^s]s$/.test(word) ? 'are' : 'is'} given as`;
  },
  say: (fact) => fact.text,
};
