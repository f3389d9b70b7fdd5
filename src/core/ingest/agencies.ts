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

const SPELLED: ReadonlySet<string> = new Set(
  TABLE.flat().flatMap((name) => [name, name.toUpperCase()]),
);

/** The longest first, so that of two names at one place the fuller one is read. */
const NAMES = [...SPELLED].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const BY_LAST = new Map<string, string[]>();
for (const name of NAMES)
  BY_LAST.set(name.slice(-1), [...(BY_LAST.get(name.slice(-1)) ?? []), name]);

/** Is it an agency's name as credits write it, as in the table or in capitals? "PA" is one, "pa" is not. */
export function isAgency(name: string): boolean {
  return SPELLED.has(name);
}

/** Does the text end with an agency's name, whatever stands before it? */
export function endsWithAgency(text: string): boolean {
  const alike = BY_LAST.get(text.slice(-1)) ?? [];
  return alike.some((name) => text.endsWith(name));
}

/**
 * The agency names that stand somewhere in a text, the longest first: only these need to be among the
 * alternatives of a pattern, for all of them it takes longer to make ready than to read a story.
 */
export function agenciesIn(text: string): string[] {
  return NAMES.filter((name) => text.includes(name));
}
