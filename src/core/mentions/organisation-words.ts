/**
 * Words that make a run of capitalised words the name of an organisation, a building, an event or a
 * work, wherever in the run they stand. Own list.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `university college school institute academy council committee commission party agency ministry department bureau
  office bank fund inc corp corporation company co ltd llc plc group holdings industries association federation
  confederation union alliance organization organisation foundation trust society club league team fc united
  court house senate congress parliament assembly duma knesset bundestag kremlin pentagon cabinet administration
  government army navy force forces guard police brigade regiment battalion corps division command mission embassy
  hospital clinic church cathedral mosque temple synagogue museum library theatre theater gallery centre center
  times post news journal tribune herald gazette press magazine radio television tv network broadcasting media daily
  agence reuters tass interfax sputnik novosti xinhua afp bbc cnn nbc cbs abc fox ria
  airport station port bridge tower building hotel stadium arena park hall palace street avenue road square lane
  boulevard plaza highway river lake sea ocean gulf bay strait canal island islands mountain mountains mount valley
  desert peninsula cape coast beach forest north south east west northern southern eastern western central
  county province district region state states republic kingdom emirates city town village
  treaty act bill accord accords agreement pact convention protocol charter summit conference forum games cup
  championship olympics festival award awards prize war battle revolution day night week month year
  airlines airways motors technologies systems services solutions international global world
  security economic foreign affairs trade health nations european american atlantic pacific
  twitter facebook google apple amazon microsoft youtube instagram whatsapp telegram wikipedia wikileaks
  democrats republicans taliban hamas hezbollah isis nato nasa opec unicef unesco interpol europol
  secretariat directorate authority board panel project program programme initiative campaign movement front
  stream pipeline dialogue`.split(/\s+/),
);
