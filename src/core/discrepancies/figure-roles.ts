import { stem } from '../words/stem.ts';

/**
 * What is told of those who are counted: the word nearest to the figure says which toll it is. A
 * closed list, since news counts people by few fates (AP Stylebook, "casualties").
 */
const ROLES: readonly (readonly [role: string, words: string])[] = [
  [
    'dead',
    'dead die died dying death deaths kill killed killing fatal fatality fatalities perish slain lives',
  ],
  ['injured', 'injure injured injury injuries wound wounded hurt'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrest arrested arrests detain detained detention jailed imprisoned'],
  ['displaced', 'displace displaced homeless flee fled evacuate evacuated evacuation refugee'],
  ['rescued', 'rescue rescued saved'],
  ['infected', 'infect infected infection infections'],
  ['attending', 'crowd spectators watched audience attendance'],
  ['jobless', 'layoff layoffs redundant redundancies sacked'],
];

/** Stem → role. */
export const ROLE_OF: ReadonlyMap<string, string> = new Map(
  ROLES.flatMap(([role, words]) => words.split(' ').map((word) => [stem(word), role] as const)),
);

/** How a role stands in the plain sentence: "The number of dead is given as". */
export const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['infected', 'infections'],
  ['attending', 'those attending'],
  ['jobless', 'jobs lost'],
]);

/** Those who are counted as "people" elsewhere: of one role, such nouns may be the same. */
export const PERSONS: ReadonlySet<string> = new Set(
  (
    'person man woman child resident civilian victim passenger worker student soldier troop villager ' +
    'protester demonstrator officer policeman migrant refugee patient citizen adult teenager tourist ' +
    'fan spectator casualty fatality life death injury survivor employee miner pilgrim worshipper ' +
    'police fighter militant rebel hostage prisoner inmate journalist doctor nurse teacher pupil boy girl ' +
    'family household voter member guest customer shopper driver rider firefighter crew body animal'
  )
    .split(' ')
    .map((word) => stem(word)),
);
