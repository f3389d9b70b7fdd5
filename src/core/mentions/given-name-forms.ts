import { isNearSpelling, isSpellingOf, spellingKey } from './name-spelling.ts';

/** Short and long forms of one given name, a row each. Own list of those usual in English-language news. */
const ROWS = `
michael mike mick mikey mickey
william will bill billy willie
robert rob bob bobby
james jim jimmy jamie
joseph joe joey
thomas tom tommy
richard rick dick richie
elizabeth liz lizzie beth betty
katherine catherine kathryn kate katie kathy cathy katharine
susan sue susie
anthony antony tony
daniel dan danny
david dave
steven stephen steve
stephanie steph
matthew matt
christopher chris
nicholas nick nicolas
samuel sam
alexander alexandra alex aleksandr oleksandr sasha
andrew andy
benjamin ben
gregory greg
jeffrey geoffrey jeff geoff
kenneth ken
lawrence laurence larry
patrick pat paddy
patricia pat trish tricia trisha
peter pete
philip phillip phil
ronald ron ronnie
edward ed ted eddie
charles charlie chuck
john jon johnny jack
jonathan jonny
deborah debra debbie
margaret maggie meg peggy
rebecca becky
jennifer jenny jen
victoria vicky
timothy tim
gerald gerry jerry
frederick fred freddie
donald don
raymond ray
eugene yevgeny evgeny
yulia julia yuliya
`;

const NAMES = new Map<string, Set<string>>();
for (const row of ROWS.trim().split('\n')) {
  const forms = row.split(' ');
  for (const form of forms) NAMES.set(form, new Set([...(NAMES.get(form) ?? []), ...forms]));
}

/**
 * May two given names be one, where the family name is the same and no article has both: a short form
 * ("Mike", "Michael"), or a letter or two apart ("Jon", "John"; "Katrine", "Kathrine")? Another vowel at
 * the end makes another name ("Paul", "Paula"; "Mario", "Maria").
 */
export function isGivenNameForm(a: string, b: string): boolean {
  if (a === b || NAMES.get(a)?.has(b)) return true;
  if (a.length < 3 || b.length < 3 || withoutVowel(a) === withoutVowel(b)) return false;
  return isSpellingOf(a, b) || isNearSpelling(a, b) || isLetterMore(a, b) || areKeysAlike(a, b);
}

function withoutVowel(word: string): string {
  return word.replace(/[aeo]$/, '');
}

/** One has one letter more, of the first letter on: "Sara", "Sarah"; "Jon", "John". */
function isLetterMore(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  if (more.length - less.length !== 1 || less[0] !== more[0]) return false;
  let at = 0;
  while (at < less.length && less[at] === more[at]) at++;
  return less.slice(at) === more.slice(at + 1);
}

/** The same in one transliteration, but for a letter. */
function areKeysAlike(a: string, b: string): boolean {
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return x.length > 3 && y.length > 3 && isLetterMore(x, y);
}
