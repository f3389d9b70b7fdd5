/**
 * English number words (CLDR RBNF English spell-out rules, plus the short scale words of news copy:
 * AP and Reuters style write m, bn, tn; Indian English counts in lakh and crore).
 */

export const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['nought', 0],
      ['naught', 0],
    ]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const)
    .concat([['fourty', 40]]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['doz', 12],
  ['dz', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tln', 1e12],
  ['quadrillion', 1e15],
]);

/** Written against the figure only: "1.2bn", "10k", "$5m". A plain `m` counts only after money. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['g', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Vague amounts, each with the lowest value it allows. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
        .split(' ')
        .map((word, index) => [word, (index + 2) * 10] as const),
    ),
);

export const ORDINAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Parts of one that are no ordinals; every other denominator is an ordinal ("fifth", "fifths"). */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Every word with which a number in words may begin. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...[SMALL, TENS, SCALES, VAGUE, ORDINALS, ORDINAL_SCALES, PARTS].flatMap((table) => [
    ...table.keys(),
  ]),
  'a',
  'an',
  'few',
  'several',
]);
