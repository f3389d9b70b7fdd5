/**
 * Countries and blocs as news names them. A row: the name and its adjectives and people, then after
 * the bar the words that stand for its government (its capital, its seat of power). Names of several
 * words are joined by `_`. Own table, of states usual in the news.
 */
const ROWS = `
united_states u.s. usa america american americans | washington pentagon white_house
united_kingdom uk britain british briton britons england english | london whitehall downing_street
russia russian russians | moscow kremlin
ukraine ukrainian ukrainians | kyiv kiev
china chinese | beijing
taiwan taiwanese | taipei
japan japanese | tokyo
north_korea north_korean north_koreans dprk | pyongyang
south_korea south_korean south_koreans | seoul
india indian indians | delhi new_delhi
pakistan pakistani pakistanis | islamabad
bangladesh bangladeshi bangladeshis | dhaka
sri_lanka sri_lankan sri_lankans | colombo
nepal nepali nepalese | kathmandu
afghanistan afghan afghans | kabul
iran iranian iranians | tehran
iraq iraqi iraqis | baghdad
syria syrian syrians | damascus
lebanon lebanese | beirut
israel israeli israelis | jerusalem
palestine palestinian palestinians | ramallah
jordan jordanian jordanians | amman
saudi_arabia saudi saudis | riyadh
yemen yemeni yemenis | sanaa
qatar qatari qataris | doha
emirates uae emirati emiratis | abu_dhabi
turkey turkish turk turks turkiye | ankara
egypt egyptian egyptians | cairo
libya libyan libyans | tripoli
tunisia tunisian tunisians | tunis
algeria algerian algerians | algiers
morocco moroccan moroccans | rabat
sudan sudanese | khartoum
ethiopia ethiopian ethiopians | addis_ababa
somalia somali somalis | mogadishu
kenya kenyan kenyans | nairobi
uganda ugandan ugandans | kampala
rwanda rwandan rwandans | kigali
congo congolese | kinshasa
nigeria nigerian nigerians | abuja
ghana ghanaian ghanaians | accra
zimbabwe zimbabwean zimbabweans | harare
south_africa south_african south_africans | pretoria
france french frenchman | paris elysee
germany german germans | berlin
italy italian italians | rome
spain spanish spaniard spaniards | madrid
portugal portuguese | lisbon
netherlands dutch | hague
belgium belgian belgians |
switzerland swiss | bern
austria austrian austrians | vienna
poland polish pole poles | warsaw
hungary hungarian hungarians | budapest
czech czechs czechia | prague
slovakia slovak slovaks | bratislava
romania romanian romanians | bucharest
bulgaria bulgarian bulgarians | sofia
greece greek greeks | athens
serbia serbian serbs serb | belgrade
kosovo kosovar kosovars | pristina
bosnia bosnian bosnians | sarajevo
croatia croatian croats croat | zagreb
albania albanian albanians | tirana
belarus belarusian belarusians | minsk
georgia georgian georgians | tbilisi
armenia armenian armenians | yerevan
azerbaijan azerbaijani azeri | baku
kazakhstan kazakh kazakhs | astana
uzbekistan uzbek uzbeks | tashkent
lithuania lithuanian lithuanians | vilnius
latvia latvian latvians | riga
estonia estonian estonians | tallinn
finland finnish finn finns | helsinki
sweden swedish swede swedes | stockholm
norway norwegian norwegians | oslo
denmark danish dane danes | copenhagen
iceland icelandic | reykjavik
ireland irish | dublin
scotland scottish scots |
wales welsh |
canada canadian canadians | ottawa
mexico mexican mexicans |
cuba cuban cubans | havana
haiti haitian haitians |
venezuela venezuelan venezuelans | caracas
colombia colombian colombians | bogota
ecuador ecuadorian | quito
peru peruvian peruvians | lima
chile chilean chileans | santiago
brazil brazilian brazilians | brasilia
argentina argentine argentinian argentines |
bolivia bolivian |
australia australian australians | canberra
new_zealand new_zealander | wellington
philippines philippine filipino filipinos | manila
indonesia indonesian indonesians | jakarta
malaysia malaysian malaysians | kuala_lumpur
singapore singaporean |
thailand thai thais | bangkok
vietnam vietnamese | hanoi
cambodia cambodian cambodians | phnom_penh
myanmar burma burmese | naypyidaw
europe european europeans |
european_union eu | brussels
africa african africans |
asia asian asians |
`;

export interface Country {
  /** Name, adjective, people: one word for another is near to the same. */
  readonly names: readonly string[];
  /** Capital and seat of power: they may stand for the government, or be just a place. */
  readonly seats: readonly string[];
}

/** All countries and blocs of the table. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names = '', seats = ''] = row.split('|');
    const list = (part: string) => part.trim().split(' ').filter(Boolean);
    return { names: list(names), seats: list(seats) };
  });
