/**
 * More words that reports use for one another, by the fields of news: a row as in `REPORTING_LEXICON`, but
 * of words that mean nearly the same in nearly every sentence. Hand-made from general knowledge of
 * English, no corpus.
 */
const ROWS = `
notice spot see observe
spot see sight glimpse
hear listen
learn find_out discover
recall remember recollect
forget overlook
choose opt decide
decide determine opt
ponder weigh consider mull
hesitate waver
suppose presume assume
guess estimate reckon
calculate compute estimate
doubt distrust
trust confidence faith
prepare ready plan
schedule slate
scheduled planned due
oversee supervise manage direct
organize arrange stage
stage hold host
attend take_part participate
participate take_part join
gather assemble convene
convene assemble summon
disperse scatter
crowd throng mob
spectator onlooker viewer
witness bystander onlooker
witness observer
scream shout yell cry
shout yell chant
whisper murmur
laugh chuckle
weep cry sob
smile grin
argue quarrel squabble
insult abuse
mock ridicule taunt
scold rebuke reprimand
rebuke reprimand censure criticize
complain grumble protest
complaint grievance
boast brag
exaggerate overstate
mislead deceive trick
lie deceive
cheat deceive
swindle defraud con
bribe kickback
corruption graft bribery
loot plunder pillage
rob mug
heist robbery
robber bandit raider gunman
burglary break-in
theft robbery stealing
stab knife
strangle choke
choke suffocate
beat batter assault
punch hit strike
kick boot
slap smack
push shove
pull drag haul tug
drag haul tow
throw hurl toss pelt
grab seize snatch
clutch grasp grip
capture catch arrest nab
pursue chase follow
pursuit chase
follow trail
hide conceal lurk
ambush trap
trap stuck strand
lock shut
shutter close shut
open unlock
seal close
enter go_in
burst storm
smash ram crash
shatter smash break
break fracture
crack split
tear rip
cut sever slash
chop hack
dig excavate
bury inter
lift raise hoist
lower drop
topple fall overturn
overturn flip topple
overturn reverse quash
collapse cave_in
spin rotate turn
shake tremble rattle
roll tumble
slide slip skid
climb ascend scale
climber mountaineer
hike trek walk
walk stroll
run sprint race
race rush speed
rush hurry race
hurry rush hasten
hasten speed_up accelerate
accelerate speed_up quicken
slow decelerate
linger remain stay
stay live reside
live reside dwell
wait await
expect await
last endure
finish complete
expire lapse
fail unable
succeed manage
achieve accomplish attain
reach attain hit
secure clinch seal
earn gain win
defeat beat
crush rout thrash
rout thrash drubbing
loss setback defeat
opponent rival foe challenger
challenger contender
contest challenge dispute
compete vie contend
title crown championship
champion titleholder
goalkeeper keeper
injury hurt wound
injured hurt sidelined
substitute replacement
referee umpire official
stadium arena ground
fan supporter
debut premiere
retire quit
sign join
contract deal
transfer move
trade swap exchange
sue lawsuit litigation
lawsuit complaint suit
plead admit
guilty convicted
innocent blameless
testimony evidence
evidence proof
juror jury
appeal challenge
bail bond
parole release
prisoner detainee inmate captive
cell jail
guard warden
murder homicide killing
manslaughter killing
killer murderer assassin
shoot gun_down
gunman shooter attacker
attacker assailant
bullet shot round
pistol handgun revolver
molest abuse
abuse mistreat
harass bully intimidate
intimidate scare
frighten scare terrify
panic alarm
afraid scared
angry irate
anger infuriate
annoy irritate
upset distress
sad unhappy
delight thrill
excited thrilled
proud pride
ashamed shame
embarrass shame
disgrace shame
scandal affair
rumor speculation
rumored reportedly
reportedly allegedly
allegedly purportedly
apparently seemingly
probably likely
possibly perhaps
definitely certainly
completely entirely totally
entirely wholly
mostly largely mainly
partly partially
slightly somewhat
roughly approximately
nearly virtually
quickly rapidly swiftly
suddenly abruptly
soon shortly
immediately instantly promptly
previously formerly earlier
initially originally
eventually finally
finally ultimately
frequently often
often regularly
rarely seldom
constantly continually
gradually slowly
secretly covertly
publicly openly
jointly together
separately apart
deliberately intentionally
intentional deliberate
accidental unintentional
severely badly seriously
critically seriously
seriously gravely
fatal deadly lethal
deceased late
sick ill unwell
illness ailment
infect contaminate
contaminate pollute taint
hospital infirmary
ambulance paramedic
paramedic medic
surgeon surgery
surgery operation
therapy treatment
rehab rehabilitation
recover recuperate
recovery recuperate
pill tablet
drug narcotic
drunk intoxicated drunken
alcohol liquor
obese overweight
hunger starvation famine
starve hunger
thirst drought
drought dry
downpour deluge
snow snowfall
blizzard snowstorm
freeze frost
heatwave heat
tornado twister
landslide mudslide
avalanche snowslide
magnitude strength
epicenter center
aftershock tremor
tremor shake
rubble debris wreckage
ruins rubble
damage devastate
devastate ravage destroy
gut destroy
engulf consume
burn scorch
arson arsonist
arsonist torch
torch burn
ignite spark
extinguish put_out
firefighter fireman
alarm siren
evacuate leave
homeless displaced
shelter refuge
refuge sanctuary
citizen national
native local
villager resident
neighborhood district
suburb outskirts
downtown center
province region
coast shore
shore beach
ocean sea
harbor port
port dock
dock pier
river stream
mountain peak
peak summit
hill slope
forest woods
farmer grower
crop harvest
cattle livestock
grain wheat
food meal
restaurant eatery cafe
hotel inn
store shop outlet supermarket
supermarket grocery
warehouse depot
factory plant
plant facility
facility site
headquarters base
office workplace
employee staffer
staffer aide
aide adviser
adviser consultant
boss employer
manager supervisor
founder creator
owner proprietor
chairman chair
shareholder stockholder
stake share
bankrupt insolvent
bankruptcy insolvency
merge combine
combine unite
split separate
shrink contract
profit gain
loss deficit
deficit shortfall
shortfall shortage
shortage scarcity lack
surplus excess
expense cost
expenditure spending
wage salary pay
hike increase rise
surge spike
plummet plunge tumble
dip fall
rebound recover
recover bounce_back
forecast outlook
outlook prospect
prospect chance
chance opportunity
odds chance
bet gamble wager
auction bid
buyer purchaser
vendor seller
retailer shop
supplier provider
manufacture make produce
manufacturer maker producer
product goods
goods merchandise
brand label
advertisement ad commercial
advertise promote
launch unveil introduce
device gadget
phone smartphone handset
computer laptop
website webpage
user customer
app application
bug flaw glitch
flaw defect vulnerability
defect fault flaw
fix repair patch
repair mend
update patch
upgrade improve
hacker attacker
malware virus
data information
information details
cable wire
signal transmission
broadcast air
broadcaster channel
channel station
episode installment
sequel follow-up
actor actress
actress star
director filmmaker
author writer
writer novelist
novel book
album record
song track
concert gig
band group
singer vocalist
dancer dance
audience viewer
critic reviewer
review critique
painting artwork
museum gallery
statue monument
monument memorial
memorial tribute
tribute homage
festival celebration
party celebration
ceremony event
guest visitor
visitor tourist
tourist traveler
traveler passenger
holiday vacation
anniversary birthday
wedding marriage
engaged fiance
couple pair
spouse wife husband
widow wife
girlfriend partner
boyfriend partner
grandmother grandma
grandfather grandpa
teenager teen youth
youth youngster teenager
boy lad
adult grown-up
elder older
senior elderly
gender sex
male man
female woman
cleric imam priest
church parish
prayer pray
bishop archbishop
faith religion
religious faith
throne crown
coronation crowned
embassy consulate
truce ceasefire armistice
peace truce
surrender give_up
blockade siege block
barricade block
checkpoint roadblock
curfew lockdown
soldier serviceman trooper
navy naval
warship frigate destroyer
submarine undersea
undersea underwater
jet warplane
warplane fighter
drone unmanned
pilot crew
captain skipper
sailor seaman
pirate hijacker
hijack seize
cargo freight
freighter ship
tanker vessel
convoy caravan
truck lorry
bus coach
car sedan
motorist driver
motorcycle motorbike
bicycle bike
cyclist biker
pedestrian walker
pavement sidewalk
highway freeway
junction intersection
traffic congestion
airport airfield
runway airstrip
land touch_down
take_off depart
delay hold_up
cancel axe
subway metro
station terminal
luggage baggage
smuggle traffic
smuggler trafficker
gang mob
mob mafia
mobster gangster
cartel gang
undercover covert
detective investigator
policeman policewoman
raid search
fingerprint print
autopsy post-mortem
coroner examiner
corpse body
body remains
grave tomb
coffin casket
funeral memorial
mourner mourn
condolence sympathy
sympathy compassion
poll survey
landslide overwhelming
incumbent sitting
opposition rival
coalition alliance
senate upper_house
council councillor
bureaucrat official
overhaul revamp reform
repeal scrap abolish
amend change
veto block
approve pass
backer supporter
critic opponent
foe enemy
enemy adversary
friend ally
friendship ties
ties relations
relationship ties
link connection
involve implicate
responsible accountable
responsibility blame
duty obligation
obligation commitment
obligatory mandatory compulsory
mandatory required compulsory
voluntary optional
permission approval consent
license permit
illegal unlawful
legitimate lawful
valid legitimate
fake false bogus
false untrue
true accurate
accurate correct
mistake error blunder
blunder gaffe
fault blame
advice guidance
guidance guidelines
guidelines rules
standard norm
criterion standard
target goal
objective goal aim
strategy plan
tactic strategy
scheme plan
project program
program scheme
initiative program
attempted tried
test trial
experiment test
examine inspect
inspect check
check verify
audit review
assess evaluate
analysis assessment
finding result
effect impact
influence affect
affect hit
benefit advantage
advantage edge
disadvantage drawback
drawback downside
obstacle hurdle barrier
hinder hamper impede
hamper disrupt
disrupt interrupt
interfere meddle
avoid avert
avert prevent
prevent avoid
dodge avoid evade
evade escape
escape getaway
flee run
fugitive escapee
comeback return
leave exit
exit quit
fire lay_off
unemployed jobless
unemployment joblessness
recruit enlist
volunteer enlist
replace succeed
successor replacement
predecessor former
former erstwhile
longtime veteran
veteran experienced
experienced seasoned
inexperienced novice
rookie newcomer
beginner novice
professor academic
academic scholar
scientist physicist
researcher academic
laboratory lab
discovery find
rocket launcher
astronaut cosmonaut
spaceship spacecraft
universe cosmos
telescope observatory
species animal
animal creature
beast animal
pet dog
dog puppy
endangered threatened imperiled
habitat environment
environmental ecological
conservation preservation
protect preserve
hunter poacher
emission pollution
warming climate
blackout outage
pipeline pipe
leak spill
petrol gasoline
gasoline fuel
diesel fuel
radiation radioactive
toxic poisonous
poison toxin
bomber attacker
mine landmine
armed gunmen
massacre slaughter
genocide extermination
torture abuse
torment torture
cruelty brutality
brutal savage vicious
fierce intense
violent bloody
bloody deadly
calm peaceful
peaceful nonviolent
quiet calm
silent quiet
noise sound
loud noisy
huge giant
tiny small
small little
large sizable
tall high
long lengthy
lengthy prolonged
brief short
wide broad
narrow tight
thick dense
empty vacant
full packed
packed crowded
busy hectic
famous renowned celebrated
renowned famous noted
prominent leading
leading foremost
popular well-liked
notorious infamous
mysterious enigmatic
strange odd unusual
unusual rare
rare uncommon
common widespread
widespread extensive
extensive wide
normal usual
typical usual
special exceptional
unique singular
similar alike
different various
separate different
unequal disparity
unfair unjust
justice fairness
honest frank
dishonest deceitful
clever smart
smart intelligent
stupid foolish
foolish unwise
wise prudent
careful cautious
cautious wary
careless reckless
brave courageous
courage bravery
hero heroic
coward cowardly
lazy idle
eager keen
reluctant unwilling
able capable
strong powerful
powerful mighty
weak feeble
weaken undermine
strengthen reinforce bolster
bolster boost
boost lift
tighten toughen
loosen relax
relax ease
worsen aggravate
improve enhance
restore reinstate
renew extend
prolong extend
postpone put_back
freeze halt
expel throw_out
deport expel
exile banish
beg plead
apologise regret
forgive pardon
pardon amnesty
reward prize
honor award
medal award
compensation damages
fine penalty
penalty punishment
donate give
donor contributor
charity nonprofit
grant award
subsidy aid
bailout rescue
borrow loan
owe debt
repay pay_back
investor backer
asset property
property estate
mansion house
apartment flat
tenant renter
rent lease
landlord owner
construct erect
erect build
tower skyscraper
ceiling roof
room chamber
hall auditorium
campus university
university school
pupil schoolchild
graduate alumnus
degree diploma
exam test
teach educate
lecture speech
speech remarks
declare proclaim
oath swear
argue contend
hint suggest
imply suggest
refer mention
mention cite
describe depict portray
depict show
explain clarify
outline set_out
summarize outline
publish release
release issue
print publish
post publish
message text
letter mail
email message
package parcel
collect gather
accumulate gather
store keep
retain keep
hold retain
own possess
possession ownership
belong own
lack absence
need require
necessary needed essential
basic fundamental
urgent pressing emergency
unexpected surprising
inevitable unavoidable
certain definite
uncertain doubtful
doubtful dubious
dubious questionable
controversial disputed contentious
sensitive delicate
secret hidden
visible seen
evident obvious
obvious clear
vague unclear
complicated complex
simple easy
difficulty trouble
trouble problem
problem issue
crisis turmoil
turmoil chaos
chaos mayhem
disorder unrest
riot rampage
rampage spree
looting riot
march parade
parade procession
union labor
boycott shun
shun avoid
slogan chant
banner sign
flag banner
symbol emblem
nickname dubbed
name identify
unidentified unnamed
unnamed anonymous
anonymous unidentified
alias pseudonym
raise rear
grow_up raised
childhood youth
career profession
profession occupation
job post
post position
rank position
promote elevate
demote downgrade
duty task
task job
mission task
voyage journey
tour visit
route path
fast speedy
late overdue
early premature
dawn sunrise
dusk sunset
midnight night
noon midday
dozens scores
majority bulk
rest remainder
remaining left
double twice
half halve
single lone
lone sole
dual double
multiple several
numerous countless
countless innumerable
total sum
sum amount
amount quantity
average mean
maximum highest
minimum lowest
latest newest
oldest eldest
consecutive straight successive
string series spate
spate wave
sequence series
`;

/** The rows as lists of keys; an entry with `_` is a phrase of two words. */
export const EVERYDAY_LEXICON: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
