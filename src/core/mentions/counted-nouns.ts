import { SMALL, TENS } from './number-words.ts';
import { keyAt, type FigureToken } from './figure-tokens.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Plurals that do not end in -s (Quirk et al., A Comprehensive Grammar of English, 5.83 ff.). */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['aircraft', 'aircraft'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['homeless', 'homeless'],
  ['series', 'series'],
  ['percent', '%'],
]);

/** What happened to those who are counted without a noun: "at least 12 dead", "20 injured". */
const FATES = new Set(
  'dead killed injured wounded hurt missing arrested detained others'.split(' '),
);

/** Words that end the search for the noun: from here on another phrase begins. */
const STOPS = new Set(
  (
    'a an the and or but of in on at by for from to with as than that which who whom whose when while ' +
    'where if because since after before during until into over under near his her its their our my ' +
    'your this these those it he she they we you i is are was were be been being am have has had do ' +
    'does did will would could should may might must can not no so then there here said says say told ' +
    'according per each were more less ago later earlier'
  ).split(' '),
);

/** Ends in -s and is no plural. */
const NOT_PLURAL = /(?:ss|us|is|ous|’s|'s)$/;

/** Words between a figure and its noun: "100,000 heavily armed Russian troops". */
const REACH = 5;

const POSSESSIVE = new Set('its their his her our my your the these those them'.split(' '));

/** The singular of an English plural, by rule; other words stay as they are. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ses|xes|zes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/** The noun that is counted: its singular, and the index of the token after it. */
export interface CountedNoun {
  readonly noun: string;
  readonly next: number;
}

/**
 * The counted noun after a figure that ends at the token `at`: the first plural within reach
 * ("100,000 Russian troops"), the word behind a hyphen ("57-member"), or a fate ("12 dead").
 */
export function countedNoun(tokens: readonly FigureToken[], at: number): CountedNoun | null {
  const hyphen = tokens[at];
  const behind = tokens[at + 1];
  if (hyphen?.key === '-' && hyphen.glued && behind?.glued && isWord(behind))
    return { noun: singular(behind.key), next: at + 2 };
  let from = at;
  if (hyphen?.key === 'of') {
    from = at + 1;
    while (POSSESSIVE.has(keyAt(tokens, from))) from++;
  }
  return firstPlural(tokens, from);
}

function firstPlural(tokens: readonly FigureToken[], from: number): CountedNoun | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || STOPS.has(token.key)) return null;
    if (token.key === '-') continue;
    if (!isWord(token) || SMALL.has(token.key) || TENS.has(token.key)) return null; // "three of his eight children"
    if (isPlural(token.key) || FATES.has(token.key))
      return { noun: headOfChain(tokens, at), next: endOfChain(tokens, at) };
  }
  return null;
}

/** "police officers", "aid workers": of two plurals in a row the second is the head. */
function endOfChain(tokens: readonly FigureToken[], at: number): number {
  const after = tokens[at + 1];
  const chained =
    after !== undefined && isWord(after) && isPlural(after.key) && !STOPS.has(after.key);
  return chained && !/[A-Z]/.test(after.text) ? at + 2 : at + 1;
}

function headOfChain(tokens: readonly FigureToken[], at: number): string {
  return singular(keyAt(tokens, endOfChain(tokens, at) - 1));
}

const isWord = (token: FigureToken) => LETTERS(token.key).test(token.key);

const LETTERS = letterPattern(String.raw`^\p{L}{2,}$`);
