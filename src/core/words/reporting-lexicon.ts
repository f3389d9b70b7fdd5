/**
 * Words that reports of one event use for one another. A row: words that may tell the same thing in
 * news; a word may stand in several rows, and rows are not joined through it. Phrases are joined by
 * `_`. Hand-made from general knowledge of reporting English, no corpus; nouns and verbs of one
 * meaning stand together, since reports turn one into the other.
 */
const ROWS = `
attack invade assault aggression incursion offensive onslaught raid strike storm
attack ambush bomb shell bombard target hit
war conflict hostilities fighting combat battle clash
fight battle clash combat skirmish
troops forces soldiers army military servicemen personnel
rebel insurgent militant separatist guerrilla fighter
kill slay murder shoot_dead dead die death massacre execute
dead death victim casualty fatality lives perish toll
injure wound hurt harm
shoot gunfire gunman fire open_fire
gun rifle pistol weapon firearm
weapon arms missile munitions ammunition
bomb explosive blast explode explosion detonate
buildup amass mass gather concentrate build_up
withdraw pull_back pull_out retreat leave remove pull stand_down recall
deploy station send dispatch position
border frontier boundary
seize take annex capture occupy grab take_over control overrun
talks negotiate discuss meeting dialog conversation consultation session summit conference meet
meeting session summit gathering conference
talk speak discuss converse
warn threaten caution alert threat
fear concern worry alarm anxiety anxious afraid
demand call urge request require insist press appeal ask want requirement seek
urge encourage exhort call_on
promise pledge vow guarantee assure commit swear undertake
guarantee assure assurance pledge
deny reject refuse dismiss refute rebuff decline
reject refuse rule_out turn_down non-starter decline
denounce condemn criticize blast slam deplore decry attack
accuse blame charge allege
admit acknowledge concede confess
claim allege assert say contend maintain insist
say tell declare claim remark comment add announce note explain stress mention indicate describe
stress emphasize underline underscore insist
announce declare unveil reveal disclose
reveal disclose leak uncover expose
convey explain inform tell communicate
deal agreement accord pact treaty settlement
agree accept consent approve
breakthrough progress headway advance
continue keep carry_on proceed go_on remain persist
begin start launch open kick_off commence kickstart initiate
end finish conclude stop cease halt close over
stop halt prevent block bar
ban prohibit bar outlaw forbid
stop end suspend halt
allow permit let enable
plan intention intend ambition aim purpose goal seek
hope expect aim
hope optimism optimistic
expect anticipate forecast predict project
try attempt seek effort bid endeavor
help aid assist support
support back endorse favor
oppose object resist against
cost price
consequence cost repercussion result price effect
sanction penalty restriction embargo measure
sanction punish penalize
measure step move action
propose suggest offer proposal suggestion
offer propose
concession compromise
alliance bloc
ally partner
enlarge expand expansion extend widen enlargement grow
join enter admit member membership become_member accession
exclude bar ban leave_out
reduce cut decrease lower ease limit restrict curb shrink lessen
limit restrict curb cap
ease reduce calm defuse de-escalate lower decrease deescalate
increase rise raise grow climb jump surge soar boost gain up
fall drop decline slump tumble plunge slide sink down decrease
tension standoff stand-off confrontation crisis
confrontation clash conflict
crisis emergency
serious severe grave
severe harsh tough massive heavy major grave significant
massive huge enormous vast large big major
big large great major
significant major considerable substantial important
important key crucial vital critical central
central vital essential
difficult hard tough
frank candid direct open
tense strained
unlikely improbable
ready prepared willing
willing ready prepared
unclear uncertain unsure
sure certain
quick fast rapid swift
new fresh
fresh new another
first initial
initial first early preliminary
last final
biggest largest
expensive costly
poor weak
rich wealthy
old elderly aged
young teenage teenager
official authority government administration
government administration regime cabinet authorities
president leader head
leader chief head boss
chief head director boss
minister secretary
envoy ambassador diplomat emissary representative
delegation team side negotiator
spokesman spokeswoman spokesperson
colleague counterpart
counterpart colleague
politician lawmaker legislator senator congressman parliamentarian
lawmaker legislator parliament congress
parliament legislature congress assembly
election vote poll ballot
vote ballot poll
candidate contender nominee hopeful
win victory beat defeat triumph
lose defeat
resign quit step_down stand_down leave
resign retire depart
fire sack dismiss oust remove
appoint name nominate pick choose
hire recruit employ appoint
choose select pick
law legislation act bill statute
bill legislation measure
rule regulation law
court judge tribunal
judge justice magistrate
ruling verdict decision judgment
rule decide
sentence jail imprison
jail prison imprison lock_up
arrest detain hold custody apprehend
free release liberate
suspect accused defendant
charge indict accuse
trial case
lawsuit suit sue case
lawyer attorney counsel
prosecutor attorney
investigate probe inquiry examine
probe investigate inquiry
police officer cop officers
officer policeman cop
crime offense
steal rob theft burglary
thief robber burglar
fraud scam cheat
search hunt look_for
find discover locate
missing disappear vanish lost
flee escape run_away
escape flee break_out
rescue save
evacuate flee displaced
refugee migrant asylum_seeker displaced
crash collision collide accident wreck
plane aircraft jet airliner flight airplane
airplane aircraft jet
helicopter chopper
ship vessel boat ferry
sink capsize go_down
train rail railway
car vehicle automobile
vehicle car truck
road highway motorway
earthquake quake tremor
quake earthquake temblor
storm hurricane cyclone typhoon
flood deluge inundate
fire blaze flames wildfire
blaze fire
rain downpour
destroy demolish wreck ruin level
damage harm destroy
collapse fall crumble
house home residence building
building structure
home house
city town
town village
region area territory zone
country nation state
nation country state
land territory soil
world global international globe
people residents citizens inhabitants
resident inhabitant local
child kid youngster boy girl
woman wife girl
man husband
baby infant newborn
family relatives
mother mom
father dad
doctor physician medic
hospital clinic
disease illness sickness virus
virus infection disease
outbreak epidemic pandemic
vaccine jab shot inoculation
drug medicine medication
patient sufferer
treat cure
scientist researcher expert
expert analyst specialist
research study
study report survey
report document
company firm corporation business
firm company
executive boss chief manager
buy purchase acquire
acquire buy takeover take_over acquisition
takeover merger acquisition
sell sale
shares stock
profit earnings income
revenue sales
earnings profit
money cash funds
fund finance money
pay payment
price cost
investor shareholder
job work employment
worker employee staff
layoff cut job
customer client consumer
market trade
trade commerce
debt loan
bank lender
loan credit
budget spending
tax levy
economy economic
recession downturn slump
software program application
computer pc
internet web online
website site
phone telephone
hack breach cyberattack
show display
film movie
movie film picture
singer musician artist
actor star
star celebrity
award prize
win receive
match game
game match
player athlete
coach manager
team side squad club
goal score
championship title cup
protest demonstrate rally march
protester demonstrator activist
riot unrest violence
violence bloodshed
strike walkout
rally march
overthrow topple oust depose
coup putsch
revolution uprising revolt
uprising revolt rebellion
hostage captive
kidnap abduct
terrorist militant extremist
spy agent
secret classified confidential
hide conceal
quote cite
say according_to
letter note
speech address
interview tell
journalist reporter correspondent
newspaper paper
photo picture image
video footage
tweet post
show demonstrate
prove show confirm
confirm verify
doubt question
question ask
ask question
answer reply respond
respond react answer
reply answer response
visit trip travel
travel trip journey
arrive come reach
return go_back come_back
leave depart
move shift
bring take
carry transport
send dispatch
give provide hand
provide supply give
get receive obtain
obtain get acquire
receive get
hold keep
keep maintain
use utilize
make produce create
build construct
create establish form
establish set_up found
found establish
change alter shift
improve better
worsen deteriorate
break violate breach
violate breach break
obey comply
follow obey
risk danger hazard
danger threat peril risk
dangerous hazardous
safe secure
security safety
protect defend guard shield
defend protect
plot conspiracy
reason cause
cause lead_to trigger spark
trigger spark prompt cause
result outcome
lead result
delay postpone put_off
postpone delay
cancel call_off scrap
scrap cancel abandon
abandon drop
happen occur take_place
occur happen
hold_talks meet
resume restart
solve resolve settle
resolve settle solve
dispute row disagreement
disagreement dispute difference
gap chasm divide difference
difference disparity
opposite opposing
view opinion
believe think
think believe consider
consider think regard
understand know
know aware
see view
watch observe monitor
monitor observe watch
look seem
seem appear
eat consume
face suffer
suffer face endure
hopeless desperate
unfounded groundless baseless
pessimistic gloomy
angry furious outrage anger
outrage anger fury
happy glad pleased
sad sorrow grief
shock surprise stun
surprise shock
apologize sorry
regret sorry
thank grateful
praise hail laud
hail praise
welcome greet
celebrate mark
remember commemorate
mourn grieve
near close_to
nearly almost
about around approximately
more_than over
less_than under
yearly annual
annual yearly
daily day
current present
former ex
previous former
recent late
immediate instant
additional extra further
further additional more
whole entire
part portion
half fifty
various several
many numerous
numerous many
exercise drill maneuver
missile rocket
nuclear atomic
satellite spacecraft
spacecraft probe
space orbit
oil crude petroleum
gas fuel
power electricity
energy power
mine pit
water flood
food aid
aid relief
relief aid
camp shelter
church cathedral
pope pontiff
priest clergy
king monarch
queen monarch
heir successor
divorce split
wed marry wedding
pregnant expecting
birth born
grave cemetery
funeral burial
school college
university college
teacher instructor
student pupil
pupil student
class lesson
train practice
`;

/** The rows as lists of keys; an entry with `_` is a phrase of two words. */
export const REPORTING_LEXICON: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
