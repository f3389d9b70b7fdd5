/** Capitalised words that are no name of a person: days, months, and words that begin sentences and headlines. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb aug sept oct nov dec mon tue wed thu fri sat sun
  christmas easter ramadan eid thanksgiving hanukkah halloween
  god lord bible koran quran internet covid coronavirus english french
  breaking update updated analysis opinion exclusive video photo photos watch read live more related
  according however meanwhile although despite earlier later following asked speaking addressing citing
  officials diplomats experts analysts critics supporters protesters residents authorities investigators police
  sources lawmakers republicans democrats
  talks sanctions measures negotiations discussions
  republican democratic democrat labour conservative tory liberal socialist communist
  first last next finally once again yes yeah okay ok well oh thanks thank please hello
  today yesterday tomorrow tonight thousands hundreds millions dozens many most some several few others
  one two three four five six seven eight nine ten
  part limiting expectations requirements
  both either neither such another each every any all
  still yet instead perhaps maybe nearly almost about around over under just only even then there here now
  additionally furthermore moreover nevertheless nonetheless therefore thus hence otherwise
  though unless until since because while when where why how what who which whose whether if that this these those
  during before after without within between among against through throughout across along besides
  and or but nor so for from with by at in on to of as the a an
  i we you they he she it his her their our my your its me him us them himself herself
  not no never nothing nobody none`.split(/\s+/),
);
