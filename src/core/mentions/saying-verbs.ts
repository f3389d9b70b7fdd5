/**
 * Verbs that report speech, by what they say of the speech. Own list, from the reporting verbs that
 * English grammars name (Quirk et al. 1985, §16.31) and those of English newspapers; all forms are
 * spelled out, so that a reader can see what is matched.
 */
const ROWS = `
say       say says said saying
tell      tell tells told telling
add       add adds added adding
continue  continue continues continued continuing
explain   explain explains explained explaining
state     state states stated stating
note      note notes noted noting
note      observe observes observed observing
note      remark remarks remarked remarking
note      comment comments commented commenting
note      recall recalls recalled recalling
note      point points pointed pointing
note      muse mused mention mentioned
write     write writes wrote written writing
write     tweet tweets tweeted tweeting
write     post posts posted posting
report    report reports reported reporting
report    announce announces announced announcing
report    declare declares declared declaring
report    reveal reveals revealed revealing
report    disclose disclosed
report    confirm confirms confirmed confirming
report    testify testifies testified testifying
report    predict predicts predicted predicting
ask       ask asks asked asking
ask       wonder wonders wondered wondering
ask       urge urges urged urging
ask       demand demands demanded demanding
ask       call calls called calling
answer    answer answers answered answering
answer    reply replies replied replying
answer    respond responds responded responding
answer    retort retorts retorted
answer    counter counters countered
agree     agree agrees agreed
agree     concede concedes conceded conceding
agree     admit admits admitted admitting
agree     acknowledge acknowledges acknowledged acknowledging
claim     claim claims claimed claiming
claim     allege alleges alleged alleging
claim     assert asserts asserted asserting
claim     contend contends contended contending
claim     maintain maintains maintained maintaining
claim     argue argues argued arguing
claim     suggest suggests suggested suggesting
claim     imply implies implied implying
claim     charge charged
insist    insist insists insisted insisting
insist    stress stresses stressed stressing
insist    emphasize emphasizes emphasized emphasizing
insist    emphasise emphasises emphasised emphasising
insist    reiterate reiterates reiterated reiterating
insist    repeat repeats repeated repeating
insist    vow vows vowed vowing
insist    pledge pledges pledged pledging
insist    promise promises promised promising
deny      deny denies denied denying
deny      dismiss dismisses dismissed dismissing
deny      reject rejects rejected rejecting
warn      warn warns warned warning
warn      threaten threatens threatened threatening
warn      caution cautions cautioned cautioning
blame     accuse accuses accused accusing
blame     denounce denounces denounced denouncing
blame     condemn condemns condemned condemning
blame     criticize criticizes criticized criticizing
blame     criticise criticises criticised criticising
blame     blast blasted
blame     slam slammed
blame     mock mocked mocking
blame     attack attacked
praise    praise praises praised praising
praise    laud lauded
praise    hail hailed
describe  describe describes described describing
describe  dub dubbed
describe  liken likens likened likening
describe  label labeled labelled
describe  brand branded
describe  characterize characterized characterizing
describe  refer refers referred referring
describe  cite cites cited citing
describe  quip quipped
describe  joke jokes joked joking
describe  tout touted touting
think     think thinks thought
think     believe believes believed
think     feel feels felt
think     hope hopes hoped
think     fear fears feared
cry       shout shouts shouted shouting
cry       yell yells yelled yelling
cry       cry cried
cry       exclaim exclaimed
cry       whisper whispered
cry       mutter muttered
cry       scream screams screamed screaming
cry       sing sings sang singing
cry       chant chants chanted chanting
cry       complain complains complained complaining
cry       lament lamented
cry       snap snaps snapped
cry       rage raged
cry       fume fumes fumed fuming
cry       storm stormed
cry       thunder thundered
cry       bark barked
cry       scold scolded
agree     confess confesses confessed
open      begin began
open      conclude concludes concluded concluding
open      interject interjected
open      read reads
open      show shows showed
open      learn learned
open      express expresses expressed
open      inform informs informed
open      convey conveys conveyed
open      assure assures assured assuring
open      remind reminds reminded
open      advise advised
open      quote quotes quoted quoting
open      speak spoke speaking
open      discuss discusses discussed
open      boast boasts boasted boasting
open      elaborate elaborated
open      summarize summarized
open      clarify clarified
open      hint hinted
open      indicate indicates indicated
open      signal signaled signalled
open      conjecture conjectured
open      opine opines opined
open      pronounce pronounced
open      proclaim proclaims proclaimed
`;

/** Form → what the verb says of the speech: `say`, `claim`, `insist`, `deny` … */
export const SAYING_VERBS: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [group, ...forms] = row.trim().split(/\s+/);
    return group ? forms.map((form): [string, string] => [form, group]) : [];
  }),
);

/** Verbs that may stand before their subject: "…," said Smith. */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  `said says added adds wrote writes asked asks replied explained continued noted tweeted declared insisted
  concluded recalled announced observed remarked warned argued stated commented quipped joked responded shouted
  reported reports raged fumed stormed thundered yelled snapped admitted complained predicted exclaimed answered cautioned boasted lamented`.split(
    /\s+/,
  ),
);

/** Groups whose verbs by themselves show that quoted words beside them are reported speech. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  `say tell add continue explain state note write report ask answer agree claim insist deny warn cry`.split(
    /\s+/,
  ),
);
