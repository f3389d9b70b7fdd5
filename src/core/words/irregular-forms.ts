/**
 * Irregular English forms, one word a row: base form, then its forms that the stemmer does not bring
 * to it. Own table, of the verbs and nouns usual in news. Ambiguous forms stand with the meaning that
 * is usual in news (`found`, `left`, `lay`); "saw", "rose" and "bore" are verbs here.
 */
const ROWS = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
lie lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
outdo outdid outdone
overcome overcame
overthrow overthrew overthrown
pay paid
plead pled
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
rewrite rewrote rewritten
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
goose geese
life lives
wife wives
knife knives
half halves
thief thieves
leaf leaves
shelf shelves
wolf wolves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
emphasis emphases
phenomenon phenomena
criterion criteria
bacterium bacteria
datum data
medium media
referendum referenda
memorandum memoranda
good better best
bad worse worst
far farther further
`;

/** Irregular form → base form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);
