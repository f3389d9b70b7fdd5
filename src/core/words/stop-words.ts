/**
 * Function words: they link sentences only beside another match, and weigh next to nothing. Own list,
 * by class, so that a reader can see what is in it. Negations are in it: they are counted apart.
 */
const ROWS = `
articles       a an the
pronouns       i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
               we us our ours ourselves they them their theirs themselves one ones
               this that these those who whom whose which what whatever whoever
               someone something anyone anything everyone everything nobody nothing none
quantity       all any both each either every few many more most much neither other others another some such several
               enough less least same own
prepositions   about above across after against along amid among around as at before behind below beneath beside
               between beyond by despite down during except for from in including inside into like near of off on
               onto out outside over per regarding since than through throughout to toward towards under until
               up upon versus via with within without amidst alongside following
conjunctions   and but or nor so yet if because although though while whereas unless whether when where why how then
auxiliaries    be am is are was were been being have has had having do does did doing done
               will would shall should can could may might must ought
negation       no not never cannot
adverbs        also again already even ever here there just only too very now still however meanwhile therefore
               thus once almost quite rather perhaps maybe instead else
clitics        's 're 've 'll 'd 'm
lost marks     dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt wont cant
               youre theyre thats whats theres
`;

/** The keys (see `tokenize`) of all function words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  ROWS.split('\n').flatMap((row) => row.slice(15).split(' ').filter(Boolean)),
);

/** Words that deny what they stand with, beside every word in -n't. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nothing nobody neither nor cannot without dont doesnt didnt isnt arent wasnt werent
  hasnt havent hadnt wouldnt couldnt shouldnt wont cant`.split(/\s+/),
);

/** Words that say that what follows is not so, beside the negations. */
export const DENYING_WORDS: ReadonlySet<string> = new Set(
  'deny denies denied denying denial denials'.split(' '),
);

/**
 * Words that every report is full of: who says it, when, in what office. They are no function words,
 * yet say little of what a sentence tells, so they weigh less than their rarity would give.
 */
const LIGHT_ROWS = `
saying         say said says saying tell told tells add added adds ask asked asks according report reported reports
               statement state stated states note noted notes spokesman spokeswoman spokesperson reporter reporters
               news agency interview conference journalists quoted
time           monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year
               january february march april june july august september october november december day time morning
               afternoon evening night earlier later ago now recently
office         mr mrs ms dr president minister secretary deputy chief director chairman chairwoman senator governor
               mayor general foreign prime vice leader head official officials department ministry government state
light verbs    make made take took get got go went come came use used seem appear want try call called give gave
               include included including accord regard
measure        new first last part way number lot people person thing issue
`;

/** Keys of words that carry little whatever their rarity. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  LIGHT_ROWS.split('\n').flatMap((row) => row.slice(15).split(' ').filter(Boolean)),
);
