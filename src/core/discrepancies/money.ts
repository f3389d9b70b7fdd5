import { commonWord } from './common-word.ts';
import type { FigureFact } from './figure-facts.ts';
import { figureLead } from './figure-lead.ts';
import type { FigureKind } from './figure-kind.ts';

/** What sums of money are for, in the words of news; other words beside a sum may be its giver or a verb. */
const SUMS = new Set(
  (
    'fine damage dividend profit revenue sale los cost price deal bid offer contract budget aid debt tax ' +
    'salary bail ransom prize value investment funding package settlement compensation turnover earning ' +
    'payment loan fund fee bond income asset grant donation award wage rent bill rescue bailout estimate'
  ).split(' '),
);

const sumOf = (facts: readonly FigureFact[]) =>
  commonWord(facts, (noun) => SUMS.has(noun.replace(/s$/, '')));

/** Amounts of money told of one matter. */
export const moneyKind: FigureKind = {
  kind: 'money',
  measures: ['money'],
  weights: { contradictory: 0.95, precision: 0.6, wording: 0.2 },
  lead: (facts) => {
    const word = sumOf(facts);
    if (word === null) return figureLead('sum', facts);
    return `The ${word} ${/[^s]s$/.test(word) ? 'are' : 'is'} given as`;
  },
  named: (facts) => sumOf(facts) !== null,
  say: (fact) => fact.text,
};
