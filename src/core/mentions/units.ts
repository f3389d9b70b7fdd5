/**
 * Units of measure as news writes them, by the words that follow (or, for money, precede) a figure.
 * Sources: SI brochure names and symbols, ISO 4217 currency codes, AP Stylebook abbreviations.
 */

/** How two units of one dimension are turned into one another: `factor` of the dimension's base unit. */
export interface Unit {
  readonly name: string;
  readonly dimension: 'duration' | 'money' | 'share' | 'measure';
  readonly factor: number;
}

function table(
  dimension: Unit['dimension'],
  rows: readonly (readonly [name: string, factor: number, words: string])[],
): [string, Unit][] {
  return rows.flatMap(([name, factor, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, { name, dimension, factor }]),
  );
}

/** In seconds; months and years by convention (30 and 365 days). */
const DURATIONS = table('duration', [
  ['second', 1, 'second seconds sec secs'],
  ['minute', 60, 'minute minutes min mins'],
  ['hour', 3600, 'hour hours hr hrs'],
  ['day', 86_400, 'day days night nights'],
  ['week', 604_800, 'week weeks'],
  ['fortnight', 1_209_600, 'fortnight fortnights'],
  ['month', 2_592_000, 'month months'],
  ['year', 31_536_000, 'year years yr yrs'],
  ['decade', 315_360_000, 'decade decades'],
  ['century', 3_153_600_000, 'century centuries'],
]);

/** Each currency is its own base; a cent is a hundredth of no known currency, so `cent` is one of its own. */
const MONEY = table('money', [
  ['USD', 1, 'dollar dollars usd buck bucks'],
  ['EUR', 1, 'euro euros eur'],
  ['GBP', 1, 'pound pounds gbp sterling quid'],
  ['JPY', 1, 'yen jpy'],
  ['CNY', 1, 'yuan renminbi rmb cny kuai'],
  ['INR', 1, 'rupee rupees inr rs'],
  ['RUB', 1, 'rouble roubles ruble rubles rub'],
  ['UAH', 1, 'hryvnia hryvnias uah'],
  ['CHF', 1, 'franc francs chf'],
  ['KRW', 1, 'won krw'],
  ['TRY', 1, 'lira liras try'],
  ['ILS', 1, 'shekel shekels ils'],
  ['BRL', 1, 'real reais brl'],
  ['MXN', 1, 'peso pesos mxn'],
  ['ZAR', 1, 'rand zar'],
  ['SEK', 1, 'krona kronor sek'],
  ['NOK', 1, 'krone kroner nok dkk'],
  ['PLN', 1, 'zloty zlotys pln'],
  ['AUD', 1, 'aud'],
  ['CAD', 1, 'cad'],
  ['BTC', 1, 'bitcoin bitcoins btc'],
  ['markka', 1, 'markka markkaa'],
  ['mark', 1, 'marks'],
  ['dinar', 1, 'dinar dinars'],
  ['dirham', 1, 'dirham dirhams'],
  ['riyal', 1, 'riyal riyals rial rials'],
  ['baht', 1, 'baht'],
  ['ringgit', 1, 'ringgit'],
  ['naira', 1, 'naira'],
  ['penny', 1, 'penny pence'],
  ['cent', 1, 'cent cents'],
]);

const MEASURES = table('measure', [
  ['metre', 1, 'metre metres meter meters m'],
  ['kilometre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['centimetre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['millimetre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['mile', 1609.344, 'mile miles'],
  ['yard', 0.9144, 'yard yards'],
  ['foot', 0.3048, 'foot feet ft'],
  ['inch', 0.0254, 'inch inches'],
  ['kilogram', 1, 'kilogram kilograms kg kgs kilo kilos'],
  ['gram', 0.001, 'gram grams gramme grammes'],
  ['milligram', 1e-6, 'milligram milligrams milligramme milligrammes mg'],
  ['microgram', 1e-9, 'microgram micrograms microgramme microgrammes'],
  ['tonne', 1000, 'tonne tonnes'],
  ['ton', 907.185, 'ton tons'],
  ['lb', 0.453592, 'lb lbs'],
  ['ounce', 0.0283495, 'ounce ounces oz'],
  ['litre', 1, 'litre litres liter liters'],
  ['millilitre', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['teaspoon', 0.00493, 'teaspoon teaspoons'],
  ['gallon', 3.78541, 'gallon gallons'],
  ['barrel', 158.987, 'barrel barrels bpd'],
  ['hectare', 10_000, 'hectare hectares ha'],
  ['acre', 4046.86, 'acre acres'],
  ['degree', 1, 'degree degrees'],
  ['fahrenheit', 1, 'fahrenheit'],
  ['megawatt', 1, 'megawatt megawatts mw'],
  ['gigawatt', 1000, 'gigawatt gigawatts gw'],
  ['kilowatt', 0.001, 'kilowatt kilowatts kw'],
  ['kph', 1, 'kph kmh'],
  ['mph', 1.609344, 'mph'],
  ['knot', 1.852, 'knot knots'],
  ['bit', 1, 'bit bits'],
  ['byte', 8, 'byte bytes'],
  ['megabyte', 8e6, 'megabyte megabytes mb'],
  ['gigabyte', 8e9, 'gigabyte gigabytes gb'],
  ['terabyte', 8e12, 'terabyte terabytes tb'],
  ['turn', 1, 'turn turns'],
]);

const SHARES = table('share', [['%', 1, '% percent pct percentage percents percentages']]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...DURATIONS,
  ...MONEY,
  ...MEASURES,
  ...SHARES,
]);

/** A unit by its name ("hour", "USD", "%"), as `Quantity.unit` holds it. */
export const UNITS_BY_NAME: ReadonlyMap<string, Unit> = new Map(
  [...UNITS.values()].map((unit) => [unit.name, unit]),
);

/** Signs and codes that stand before an amount. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
]);

/** Letters written before a dollar sign: "US$", "A$", "C$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

/** Countries before "dollars" and the like: "125 million Australian dollars". */
export const MONEY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['singapore dollars', 'SGD'],
  ['hong kong dollars', 'HKD'],
  ['new zealand dollars', 'NZD'],
]);
