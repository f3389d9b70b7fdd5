/**
 * News agencies: the short name shown, then the other names they go by in credits. From the members
 * of the MINDS network and the European Alliance of News Agencies, and OANA's list for Asia.
 */
const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'France-Presse'],
  ['AP', 'Associated Press', 'The Associated Press', 'The AP', 'AP News'],
  ['Reuters', 'Thomson Reuters', 'Reuters News Agency'],
  ['UPI', 'United Press International'],
  ['PA', 'PA Media', 'Press Association', 'PA news agency'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['APA'],
  ['ANP'],
  ['Belga'],
  ['Lusa'],
  ['PAP'],
  ['CTK', 'ČTK'],
  ['Ritzau'],
  ['NTB'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax', 'Interfax-Ukraine'],
  ['RIA Novosti', 'RIA'],
  ['Sputnik'],
  ['Ukrinform'],
  ['UNIAN'],
  ['BelTA'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['ANI', 'Asian News International'],
  ['PTI', 'Press Trust of India'],
  ['IANS'],
  ['UNI'],
  ['APP', 'Associated Press of Pakistan'],
  ['Bernama'],
  ['Antara'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press', 'CP'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['IRNA'],
  ['MENA'],
  ['WAM'],
  ['SPA', 'Saudi Press Agency'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['Tribune News Service', 'TNS'],
  ['States Newsroom'],
  ['Kaiser Health News', 'KHN'],
];

const SHORT = new Map(
  TABLE.flatMap(([short, ...others]) =>
    [short, ...others].map((name) => [name.toLowerCase(), short] as const),
  ),
);

/** The agency of that name, by its short name; null if the name is no agency's. */
export function agencyNamed(name: string): string | null {
  return SHORT.get(name.trim().toLowerCase()) ?? null;
}

/**
 * Every agency name as alternatives of a regular expression, the longest first, as written and in
 * capitals: "PA" is an agency, "pa" is not, so patterns with it must heed case.
 */
export const AGENCY_NAMES = [...new Set(TABLE.flat().flatMap((name) => [name, name.toUpperCase()]))]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
