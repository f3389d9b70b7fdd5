/**
 * Short names that are read as one name with their long form, after the equals sign. A long form in a
 * text is compared as the short one; a dot is any mark. Own table, of bodies usual in the news; those
 * that a story spells out beside the short form are learned from it.
 */
const ROWS = `
u.s. = united states of america
u.s. = united states
north_korea = n . korea
north_korea = n korea
south_korea = s . korea
south_korea = s korea
uk = united kingdom
uae = united arab emirates
un = united nations
eu = european union
nato = north atlantic treaty organization
who = world health organization
wto = world trade organization
imf = international monetary fund
icc = international criminal court
icj = international court of justice
iaea = international atomic energy agency
osce = organization for security and cooperation in europe
opec = organization of the petroleum exporting countries
unhcr = united nations high commissioner for refugees
unicef = united nations children's fund
unesco = united nations educational scientific and cultural organization
fbi = federal bureau of investigation
cia = central intelligence agency
nsa = national security agency
dea = drug enforcement administration
doj = justice department
doj = department of justice
faa = federal aviation administration
fda = food and drug administration
cdc = centers for disease control and prevention
cdc = centers for disease control
epa = environmental protection agency
fcc = federal communications commission
sec = securities and exchange commission
irs = internal revenue service
nasa = national aeronautics and space administration
noaa = national oceanic and atmospheric administration
usgs = geological survey
gop = republican party
bbc = british broadcasting corporation
nhs = national health service
gdp = gross domestic product
ceo = chief executive officer
ceo = chief executive
cfo = chief financial officer
pm = prime minister
mp = member of parliament
ipo = initial public offering
ai = artificial intelligence
percent = per cent
`;

/** Short name → its long forms, as words. Both are keys in American spelling. */
export const ACRONYMS: readonly { readonly short: string; readonly long: readonly string[] }[] =
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [short = '', long = ''] = row.split(' = ');
      return { short, long: long.split(' ') };
    });
