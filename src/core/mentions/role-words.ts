/**
 * Words for what a person is. `office` words stand, capitalised, in a title right before a name
 * ("Deputy Foreign Minister Smith"); `role` words stand in lower case before or after one ("soldier
 * Smith", "Smith, the spokesman"). Own list, from offices and trades as newspapers name them.
 */
const OFFICE = `
president vice-president premier chancellor king queen prince princess emperor sultan emir sheikh pope cardinal
archbishop bishop reverend rabbi imam ayatollah patriarch
minister secretary undersecretary governor senator sen rep representative congressman congresswoman mayor
ambassador envoy consul commissioner councillor councilor councilman councilwoman alderman attorney
chief chairman chairwoman chairperson chair speaker leader head director commander chief-of-staff
general lieutenant colonel major captain sergeant corporal private admiral marshal commodore brigadier
lt col gen sgt capt cpl adm maj cmdr gov pres supt det insp
judge justice magistrate prosecutor sheriff detective inspector constable officer superintendent
professor prof dean rector provost principal coach manager
spokesman spokeswoman spokesperson
`;
const MODIFIER = `
deputy vice prime foreign interior acting former assistant associate senior junior interim outgoing incoming
first second permanent special under national chief executive attorney lord lady supreme security defense defence
finance justice health home education energy trade environment culture transport agriculture state treasury
press white house secretary police fire city district county federal military
`;
const ROLE = `
soldier spokesman spokeswoman spokesperson analyst expert researcher scientist professor lecturer historian economist
lawyer attorney prosecutor judge barrister solicitor doctor physician nurse surgeon teacher student pupil
farmer driver pilot engineer worker resident villager neighbor neighbour witness survivor victim suspect
father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather
grandmother parent friend colleague aide adviser advisor strategist consultant pollster donor
activist campaigner protester organizer organiser volunteer founder co-founder owner boss executive manager
director chief head leader chairman chairwoman chair president ceo cfo secretary minister lawmaker legislator
politician candidate nominee senator congressman congresswoman mp governor mayor councillor councilor ambassador
diplomat envoy negotiator counterpart official officer detective inspector sheriff commander general colonel captain
sergeant lieutenant major admiral veteran journalist reporter editor author writer columnist commentator anchor
host presenter actor actress singer musician composer director producer filmmaker photographer artist designer
dancer comedian rapper star athlete player coach captain striker goalkeeper midfielder defender champion winner
king queen prince princess pope priest pastor bishop archbishop cardinal rabbi imam cleric monk
referee umpire quarterback pitcher forward catcher goalie prexy gm
dissident opposition billionaire businessman businesswoman entrepreneur investor banker hacker contractor
man woman boy girl teenager baby
commuter passenger pensioner shopper tourist tenant landlord trader broker unionist skipper sailor fisherman firefighter
paramedic midwife chef baker builder plumber electrician architect accountant librarian carpenter mechanic trucker
shopkeeper rancher mountaineer climber lifeguard commissioner negotiator superintendent treasurer counsellor counselor
`;
const AFTER_OF = `
state staff defense defence government affairs foreign the interior justice treasury health education energy
security intelligence commons representatives homeland national human rights police parliament finance trade
`;

const words = (rows: string): ReadonlySet<string> => new Set(rows.split(/\s+/).filter(Boolean));

/** Offices that stand before a name, capitalised. */
export const OFFICE_WORDS = words(OFFICE);
/** Words that stand in a title beside an office word, but are no title alone. */
export const TITLE_MODIFIERS = words(MODIFIER);
/** What a person is, in lower case beside the name. */
export const ROLE_WORDS = words(ROLE);
/** What an office is of: "Secretary of State", "Minister for Foreign Affairs". */
export const TITLE_OBJECTS = words(AFTER_OF);

/** Nouns for one person, whom a pronoun may mean: roles, offices, and who somebody is to another. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...ROLE_WORDS,
  ...OFFICE_WORDS,
  ...words(`rep agent publicist representative person someone somebody anyone everyone one client customer patient partner associate boyfriend girlfriend
    fiance fiancee spouse kid child guy lady gentleman rival opponent running-mate mate predecessor successor deputy
    assistant employee boss guest caller critic supporter fan voter passenger prisoner inmate defendant plaintiff
    juror victim attacker gunman shooter killer thief immigrant refugee citizen character narrator protagonist`),
]);
