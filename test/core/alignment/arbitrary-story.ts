import { array, constantFrom, tuple, type Arbitrary } from 'fast-check';

const NAMES = ['Maria Keller', 'Boris Adeyemi', 'Norland', 'Lakeview', 'the Harbour Board'];
const CLAIMS = [
  'the ferry sank within nine minutes of leaving the pier',
  'rescuers pulled 41 passengers from the freezing water',
  'an inspection in March had found rust in the hull',
  'the captain refused to turn back despite the storm warning',
  'families demanded a public inquiry into the disaster',
  'divers will search the wreck again on Tuesday',
  'the company promised to compensate every victim',
  'the minister rejected calls for his resignation',
  'a faulty bow door let in the sea',
  'two engineers were arrested at the shipyard',
];
const FRAMES = [
  '# said that @.',
  '@, # told reporters.',
  'According to #, @.',
  'Officials say @.',
  '@.',
];

/** A sentence of a made-up disaster: a claim, sometimes with who says it, sometimes a word changed. */
const sentence = tuple(
  constantFrom(...FRAMES),
  constantFrom(...NAMES),
  constantFrom(...CLAIMS),
  constantFrom('', ' again', ' at the weekend', ', a witness recalled'),
).map(([frame, name, claim, tail]) => {
  const text = frame.replace('#', name).replace('@', claim + tail);
  return text.charAt(0).toUpperCase() + text.slice(1);
});

/** Three to four articles that tell parts of one event. */
export const story: Arbitrary<string[][]> = array(array(sentence, { minLength: 1, maxLength: 7 }), {
  minLength: 3,
  maxLength: 4,
});

/** Two articles of one event. */
export const twoLists: Arbitrary<[string[], string[]]> = tuple(
  array(sentence, { minLength: 1, maxLength: 8 }),
  array(sentence, { minLength: 1, maxLength: 8 }),
);
