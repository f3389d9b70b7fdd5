import { COUNTRIES } from '../words/countries.ts';

/** States, cities and regions that news names without their country; names of several words joined by `_`. Own list. */
const MORE = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming washington_dc
new_england new_orleans los_angeles san_francisco san_diego las_vegas chicago boston philadelphia detroit houston dallas
atlanta miami seattle denver phoenix cleveland baltimore pittsburgh milwaukee minneapolis st_louis long_island brooklyn
manhattan queens bronx hollywood silicon_valley wall_street capitol_hill
geneva zurich munich hamburg frankfurt cologne milan naples venice florence turin barcelona seville lyon marseille nice
strasbourg brussels antwerp rotterdam amsterdam gothenburg istanbul izmir manchester liverpool birmingham leeds glasgow
edinburgh belfast cardiff bristol sheffield newcastle oxford cambridge st_petersburg
crimea donbas donbass donetsk luhansk kharkiv odesa odessa mariupol lviv siberia chechnya grozny
gaza west_bank tel_aviv haifa hebron aleppo homs mosul basra kirkuk benghazi alexandria mecca medina dubai
mumbai bombay kolkata calcutta chennai bangalore bengaluru hyderabad karachi lahore kashmir punjab
shanghai shenzhen guangzhou wuhan hong_kong macau tibet xinjiang osaka kyoto hiroshima fukushima okinawa
sydney melbourne brisbane perth adelaide auckland toronto montreal vancouver quebec ontario alberta
rio_de_janeiro sao_paulo buenos_aires bogota lagos johannesburg cape_town durban darfur tigray
middle_east far_east north_africa latin_america south_america north_america central_america central_asia southeast_asia
eastern_europe western_europe balkans baltic caucasus scandinavia persian_gulf south_china_sea black_sea baltic_sea
mediterranean atlantic pacific arctic antarctica caribbean soviet soviet_union ussr west east
western easterner westerner westerners arab arabs muslim muslims christian christians jewish jews kurdish kurds kurdistan
islamic islam catholic protestant sunni shiite shia hispanic latino african-american
turkmenistan turkmen ashgabat tajikistan tajik dushanbe kyrgyzstan kyrgyz bishkek mongolia mongolian ulaanbaatar laos
laotian vientiane brunei bhutan maldives timor kuwait kuwaiti bahrain manama oman omani muscat cyprus cypriot nicosia
malta maltese valletta luxembourg monaco andorra liechtenstein slovenia slovenian ljubljana macedonia skopje montenegro
podgorica moldova moldovan chisinau greenland faroe senegal dakar mali malian bamako niger niamey chad ndjamena
burkina_faso cameroon yaounde gabon angola luanda zambia lusaka malawi mozambique maputo botswana namibia windhoek
madagascar mauritius seychelles tanzania dodoma burundi eritrea asmara djibouti mauritania liberia monrovia
sierra_leone freetown guinea guinean conakry gambia togo benin ivory_coast abidjan lesotho swaziland
panama costa_rica nicaragua managua honduras el_salvador guatemala belize jamaica kingston bahamas barbados trinidad
dominican_republic puerto_rico uruguay montevideo paraguay asuncion guyana suriname montevideo fiji samoa tonga papua
new_south_wales queensland tasmania aden darwin catalonia basque andalusia bavaria saxony sicily sardinia crete corsica
normandy brittany flanders wallonia silesia transylvania galicia anatolia bosporus bosphorus hormuz suez sinai golan
piraeus thessaloniki porto valencia bilbao krakow gdansk lodz brno bergen aarhus malmo tampere tartu kaunas
crimean chechen siberian balkan nordic scandinavian baltics texan californian parisian londoner venetian hawaiian alaskan
quebecois basques catalan bavarian prussian ottoman byzantine caucasian tibetan uighur uyghur rohingya bengali punjabi
vatican antarctic sahara amazon himalayas alps
`;

/** Places, peoples and their adjectives, in lower case, names of several words with single spaces. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap((country) => [...country.names, ...country.seats]), ...MORE.split(/\s+/)]
    .filter(Boolean)
    .map((name) => name.replaceAll('_', ' ').replaceAll('.', '')),
);
