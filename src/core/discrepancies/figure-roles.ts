import { stem } from '../words/stem.ts';

/**
 * What is told of those who are counted: the word nearest to the figure says which toll it is. A
 * closed list, since news counts people by few fates (AP Stylebook, "casualties").
 */
const ROLES: readonly (readonly [role: string, words: string])[] = [
  [
    'dead',
    'dead die died dying death deaths kill killed killing fatal fatality fatalities perish slain lives drown drowned drowning',
  ],
  ['injured', 'injure injured injury injuries wound wounded hurt burns scald scalded'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrest arrested arrests detain detained detention jailed imprisoned'],
  ['displaced', 'displace displaced homeless flee fled evacuate evacuated evacuation refugee'],
  ['rescued', 'rescue rescued rescuers saved survivors'],
  ['infected', 'infect infected infection infections'],
  [
    'attending',
    'crowd spectators watched audience attendance attend gather gathered celebrate celebrated packed filled rallied',
  ],
  ['aboard', 'aboard onboard'],
  ['fined', 'fined'],
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
  ['aboard', 'those on board'],
  ['fined', 'those fined'],
  ['badly injured', 'those badly injured'],
]);

/** Those who are counted as "people" elsewhere: of one role, such nouns may be the same. */
export const PERSONS: ReadonlySet<string> = new Set(
  (
    'person man woman child resident civilian victim passenger worker student soldier troop villager ' +
    'protester demonstrator officer policeman migrant refugee patient citizen adult teenager tourist ' +
    'fan spectator casualty fatality life death injury survivor employee miner pilgrim worshipper ' +
    'police fighter militant rebel hostage prisoner inmate journalist doctor nurse teacher pupil boy girl ' +
    'family household voter member guest customer shopper driver rider firefighter crew body animal ' +
    'musician commuter campaigner activist lawyer artist cyclist inhabitant'
  )
    .split(' ')
    .map((word) => stem(word)),
);

/** Fates that several words tell, tried on the words around a figure up to a comma; the first that fits. */
export const ROLE_PHRASES: readonly (readonly [role: string, phrase: RegExp])[] = [
  ['badly injured', /\b(?:critically|seriously|severely|gravely|badly|critical condition)\b/],
  ['displaced', /\bfrom (?:their|its) homes\b/],
  ['aboard', /\bon board\b/],
  [
    'aboard',
    /\b(?:on|in|into|inside) (?:the|a|its) (?:\S+ ){0,2}(?:train|plane|bus|ferry|boat|ship|aircraft|flight|jet|coach|vessel)\b/,
  ],
];
