/**
 * Words that, with a capital after an abbreviation ("the U.S. The"), begin a sentence rather than go
 * on with a name: function words, which no name begins with. From the closed word classes of English
 * (R. Quirk et al., A Comprehensive Grammar of the English Language) and the usual openings of news.
 */
const STARTERS = new Set(
  `a an the this that these those he she it they we i you his her its their our my your
   and but or nor so yet for if when whenever while after before as at by from in into on of to with
   within without under over since until till although though because unless whether however
   meanwhile moreover furthermore nevertheless nonetheless instead otherwise therefore thus hence
   then there here what which who whom whose why how where no not none nothing some something
   many most more much all any each every both either neither other others another such several few
   only even still just now today tonight yesterday earlier later last next once one two three four
   five six seven eight nine ten hundreds thousands dozens according despite during among amid
   between besides beyond through throughout against about around along across like unlike let
   is are was were do does did has have had can could will would may might should must
   also perhaps maybe indeed finally first second yes nobody everyone everybody people critics
   analysts officials police mr mrs ms it's he's she's they're we're i'm there's that's don't i've
   we've didn't please`.split(/\s+/),
);

/** Does a sentence usually begin with this capitalised word? Clitics go with their word ("It’s"). */
export function isStarter(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return STARTERS.has(plain);
}
