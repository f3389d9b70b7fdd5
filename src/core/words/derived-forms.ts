/**
 * Words of one root that the stemmer leaves apart, as they meet in news: verb, noun of the deed, doer,
 * adjective. One family a row. Own table.
 */
const ROWS = `
able ability unable inability enable
absent absence
accept acceptance acceptable
accuse accusation
achieve achievement
acquire acquisition acquirer
act action activity active
admit admission admittance
advise advice adviser advisor advisory
aggressive aggression aggressor
agree agreement disagree disagreement
aggravate aggravation
allege allegation allegedly
ally alliance
analyze analysis analyst
announce announcement
annex annexation
anxious anxiety
apologize apology
appear appearance
apply application applicant
appoint appointment
approve approval
argue argument
arrive arrival
assist assistance assistant
assume assumption
assure assurance reassure reassurance
believe belief
bid bidder
bleed blood bloody
bomb bombing bomber bombard bombardment
breathe breath
brief brevity
broad breadth broaden
capable capability capacity
choose choice
clear clarity clarify clarification clearly
collide collision
compete competition competitor competitive
complain complaint
conclude conclusion
confess confession
confident confidence
consume consumer consumption
contribute contribution
convict conviction
cooperate cooperation co-operation
corrupt corruption
cruel cruelty
crime criminal
damage damaging
dead death die deadly fatal fatality
decide decision decisive
declare declaration
decrease decreasing
deep depth deepen
defend defense defensive defender
deliver delivery
demolish demolition
deny denial
deploy deployment redeploy
depart departure
describe description
destroy destruction destructive
detain detention detainee
develop development
die death
differ difference different
diplomat diplomacy diplomatic diplomatically
disappear disappearance
discover discovery
discuss discussion
dispute disputed
divide division
donate donation donor
east eastern eastward
economy economic economist
educate education
elect election electoral voter
employ employment employee employer
enter entry entrance
escalate escalation deescalate deescalation
evacuate evacuation evacuee
evident evidence
exist existence
expand expansion
expect expectation
expel expulsion
explain explanation
explode explosion explosive
export exporter
extend extension extent
fail failure
fear fearful
finance financial
fly flight
force forceful forcibly
free freedom
freeze frozen
grow growth
guard guardian
guilty guilt
harm harmful
hate hatred
heavy heavily
high height heighten
hostile hostility
ideal ideally
impose imposition
include inclusion inclusive
indict indictment
inform information
infect infection
injure injury
inquire inquiry enquiry
insist insistence insistent
insurgent insurgency
intend intention intent intentional
intervene intervention
intimidate intimidation
introduce introduction
invade invasion invader
invest investment investor
investigate investigation investigator
invite invitation
involve involvement
just justice
know knowledge
lawyer law legal
lead leader leadership
legislate legislation legislator legislature
lend loan
live life alive
lose loss
manage management manager
marry marriage
measure measurement
migrate migration migrant immigrant immigration
military militarily militarize
mountain mountainous
move movement
murder murderer
negotiate negotiation negotiator
north northern
nominate nomination nominee
notify notification
obese obesity
object objection
observe observation observer
occupy occupation occupier
offend offense offensive
operate operation operator
oppose opposition opponent
optimist optimism optimistic
participate participation participant
patient patience
pay payment
peace peaceful peacefully
permit permission
persuade persuasion
pessimist pessimism pessimistic
photograph photo photographer
please pleasure
poison poisonous poisoning
policy political politician politics
pollute pollution
poor poverty
possess possession
possible possibility possibly
power powerful
prefer preference
prepare preparation
present presence
press pressure
prevent prevention
prison prisoner imprison imprisonment
probable probability
proceed procedure process
produce production product producer
promote promotion
propose proposal proposition
prosecute prosecution prosecutor
protect protection protective
prove proof
provoke provocation
punish punishment
pursue pursuit
rain rainfall
react reaction
receive receipt recipient
recover recovery
reduce reduction
refuse refusal
refer reference
reject rejection
release releasing
relate relation relationship
rely reliance reliable
remove removal
renew renewal
replace replacement
require requirement
rescue rescuer
reside resident residence
resign resignation
resist resistance
resolve resolution
respond response
restrict restriction
retaliate retaliation retaliatory
retire retirement retiree
reveal revelation
revive revival
rob robbery robber
safe safety safely
satisfy satisfaction
scarce scarcity
science scientist scientific
secure security
seize seizure
sell sale seller
sentence sentencing
separate separation separatist
serious seriously seriousness
serve service
severe severity severely
shoot shot shooting shooter gunshot
sick sickness
sign signature signatory
similar similarity
skeptic skeptical skepticism
solve solution
south southern
speak speech speaker
stable stability destabilize instability
starve starvation
steal theft thief
strategy strategic
strength strong strengthen stronger
strike striker
study student
subscribe subscription
succeed success successful
suffer suffering
suggest suggestion
suicide suicidal
survive survival survivor
suspect suspicion suspicious
suspend suspension
sweep sweeping
tense tension
terror terrorism terrorist
testify testimony
think thought
threat threaten threatening
transfer transference
transmit transmission
treat treatment
true truth
try trial
unify unity
value valuable valuation
vaccine vaccinate vaccination
various variety vary
victory victorious victor
violent violence violently
violate violation
visit visitor
vote voter voting
warn warning
war warfare wartime warrior
weak weaken weakness
wealth wealthy
weigh weight
west western westerner
wide width widen wide-ranging
win winner
withdraw withdrawal
wound wounded
write writer
young youth
`;

/** The families of words, as lists of keys. */
export const DERIVED_FAMILIES: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' '));
