/** Number words and their values. "second" is left out (the unit of time), "one" is a pronoun as often as a number. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** The value of a number word below a hundred ("seven", "twenty"), or undefined. */
export function numberWord(key: string): number | undefined {
  return NUMBERS.get(key);
}

/** The value of an ordinal word but "second", or undefined. */
export function ordinalWord(key: string): number | undefined {
  return ORDINALS.get(key);
}

/** What a scale word multiplies by ("million" 1,000,000; "bn"), or undefined. */
export function scaleWord(key: string): number | undefined {
  return SCALES.get(key);
}

/** The value of a figure's key ("13,000", "7.5", "21st"), or undefined for dates and clock times ("7:55", "1.2.2022"). */
export function figureValue(key: string): number | undefined {
  const plain = key.replace(/(?:st|nd|rd|th|s)$/, '').replace(/,(?=\d{3}(?!\d))/g, '');
  return /^\d{1,18}(?:\.\d{1,18})?$/.test(plain) ? Number(plain) : undefined;
}
