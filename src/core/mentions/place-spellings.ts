/** Places that news spells in two ways; each row is one place. Own list. */
const ROWS = `
kyiv kiev
kharkiv kharkov
odesa odessa
lviv lvov
mykolaiv nikolaev
luhansk lugansk
donbas donbass
debaltseve debaltsevo
zaporizhzhia zaporizhzhya zaporozhye
chernobyl chornobyl
belarus byelorussia
myanmar burma
mumbai bombay
kolkata calcutta
chennai madras
bengaluru bangalore
beijing peking
turkey turkiye türkiye
eswatini swaziland
czechia czech-republic
mecca makkah
raqqa raqqah
gaza ghaza
quran koran
taliban taleban
hezbollah hizbullah hizbollah
`;

/** Spelling → the first spelling of its row, all in lower case. */
export const SPELLINGS_OF_PLACES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const spellings = row.split(' ');
      return spellings.map((spelling): [string, string] => [spelling, spellings[0]!]);
    }),
);
