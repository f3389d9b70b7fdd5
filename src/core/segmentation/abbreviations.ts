/**
 * What an abbreviation before a full stop says of the sentence's end:
 * - `title`: a name follows; never an end.
 * - `inner`: the sentence goes on, whatever follows.
 * - `number`: a figure follows ("No. 10"); before anything else it is an end.
 * - `open`: an end only before a word that usually begins a sentence ("… Motor Co. The firm").
 * - `date`: like `open`, and a figure belongs to it ("Jan. 10").
 * - `clock`: an end before any capital, unless a time zone or a day follows.
 */
export type AbbreviationKind = 'title' | 'inner' | 'number' | 'open' | 'date' | 'clock';

/** Abbreviations in print, without the full stop. Upper-case rows count only with a capital letter. */
const TABLE: readonly (readonly [AbbreviationKind, string])[] = [
  // Forms of address, ranks, offices: AP Stylebook's list of abbreviated titles, and the military's.
  ['title', 'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revs Fr Msgr Hon Rabb'],
  ['title', 'Sen Sens Rep Reps Gov Govs Pres Atty Amb Supt Insp Det Dep Sec Asst'],
  [
    'title',
    'Gen Gens Lt Col Cols Sgt Capt Cpl Pvt Pfc Maj Brig Cmdr Cdr Adm Adml Ens Comdr Cmdt Spc',
  ],
  ['title', 'Mt Ft'],
  // Latin and legal; "vs." and "v." join two names.
  ['inner', 'e.g i.e eg ie vs v cf viz ca approx incl esp resp a.k.a f.k.a n.b'],
  ['number', 'no nos p pp c fig figs vol vols ch chap para art sect eq op nr n° ext tel'],
  ['number', 'No Nos Fig Figs Vol Ch Art Sect Op Nr Ext Tel N°'],
  // Firms, degrees, generations, streets: followed by a name as often as by a new sentence.
  [
    'open',
    'Inc Corp Co Cos Ltd Plc PLC LLC Bros Assn Assoc Dept Univ Inst Natl Intl Int Govt Mfg Jr Sr Esq',
  ],
  ['open', 'Ph.D Ph St Ave Blvd Rd Hwy Pkwy Sq Ct Ln Bldg Apt Wm Chas Geo Jas Thos'],
  ['open', 'co al est ed eds rev st ave min max dept'],
  // States as the AP and the GPO shorten them.
  ['open', 'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss'],
  ['open', 'Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask'],
  ['date', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'],
  ['date', 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  ['clock', 'a.m p.m A.M P.M am pm AM PM'],
];

const KINDS = new Map(
  TABLE.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What the table knows of a word (without its full stop); capitals throughout count as one capital. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const exact = KINDS.get(word);
  if (exact !== undefined || word.length < 2 || word !== word.toUpperCase()) return exact;
  const capital = KINDS.get(word.charAt(0) + word.slice(1).toLowerCase());
  return capital === 'number' ? undefined : capital;
}
