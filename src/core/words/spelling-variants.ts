/**
 * British and American spelling, after the usual style guides. Words that no list of stems reaches,
 * one a row: the variant, then the form it is compared as.
 */
const WORDS = `
aeroplane airplane
ageing aging
aluminium aluminum
analyse analyze
analysed analyzed
analysing analyzing
appal appall
artefact artifact
catalogue catalog
catalyse catalyze
centre center
centres centers
centred centered
cheque check
cheques checks
defence defense
defences defenses
defenceless defenseless
dialogue dialog
draught draft
draughts drafts
encyclopaedia encyclopedia
enrol enroll
enrolment enrollment
fibre fiber
fibres fibers
fulfil fulfill
fulfilment fulfillment
gaol jail
grey gray
haemorrhage hemorrhage
instalment installment
instalments installments
jewellery jewelry
judgement judgment
judgements judgments
kerb curb
kilometre kilometer
kilometres kilometers
leukaemia leukemia
licence license
licences licenses
litre liter
litres liters
manoeuvre maneuver
manoeuvres maneuvers
manoeuvring maneuvering
meagre meager
metre meter
metres meters
millimetre millimeter
centimetre centimeter
centimetres centimeters
mould mold
moustache mustache
offence offense
offences offenses
orthopaedic orthopedic
paediatric pediatric
paediatrician pediatrician
paralyse paralyze
paralysed paralyzed
plough plow
practise practice
practised practiced
practising practicing
pretence pretense
programme program
programmes programs
sceptic skeptic
sceptics skeptics
sceptical skeptical
scepticism skepticism
skilful skillful
sombre somber
spectre specter
storey story
sulphur sulfur
theatre theater
theatres theaters
towards toward
afterwards afterward
amongst among
whilst while
tyre tire
tyres tires
tonne ton
tonnes tons
travelogue travelog
whisky whiskey
wilful willful
`;

/** Stems written with -our in Britain, with -or in America. */
const OUR =
  'arm ard behavi cand clam col demean endeav fav flav harb hon hum lab neighb od ranc rum sav splend tum val vap vig'.split(
    ' ',
  );

/** Verbs written with -ise in Britain, with -ize in America (the stem without the ending). */
const ISE =
  `agon apolog author brutal capital categor central character civil colon commercial criminal critic
  crystall custom decriminal dehuman democrat demoral demonet destabil digit econom emphas energ equal
  epitom familiar fertil final formal fossil galvan general global harmon hospital human ideal
  immobil immun improvis individual industrial internal italic jeopard legal legitim liberal local
  magnet marginal material maxim mechan memor mesmer militar minim mobil modern monopol national
  natural neutral normal optim organ ostrac patron penal personal plagiar polar politic popular
  prior privat public radical rational real recogn regular reorgan revital revolution ridicul scrutin
  sensational social special stabil standard steril stigmat subsid summar symbol sympath synchron
  terror theor traumat trivial urban util vandal verbal victim visual weapon western`.split(/\s+/);

/** Verbs that double their l in Britain: travelled. */
const DOUBLED =
  `cancel channel counsel dial duel fuel funnel grovel initial jewel label level libel marshal marvel model
  panel pedal quarrel rival shovel signal snivel spiral swivel total trammel travel tunnel unravel`.split(
    /\s+/,
  );

function variants(): Map<string, string> {
  const table = new Map<string, string>();
  for (const row of WORDS.trim().split('\n')) {
    const [variant = '', form = ''] = row.split(' ');
    table.set(variant, form);
  }
  const add = (stems: readonly string[], from: string, to: string, endings: string) => {
    for (const stem of stems)
      for (const ending of endings.split(','))
        table.set(`${stem}${from}${ending}`, `${stem}${to}${ending}`);
  };
  add(OUR, 'our', 'or', ',s,ed,ing,able,ably,ite,ites,er,ers,ful,hood,hoods,ly,al,ally');
  add(ISE, 'is', 'iz', 'e,es,ed,ing,er,ers,ation,ations,ational');
  add(DOUBLED, 'l', '', 'ed,ing,er,ers');
  return table;
}

const VARIANTS: ReadonlyMap<string, string> = variants();

/** The word as it is compared: American spelling. Takes and gives keys (see `tokenize`); other words come back as they are. */
export function americanSpelling(key: string): string {
  return VARIANTS.get(key) ?? key;
}
