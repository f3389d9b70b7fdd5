import { letterPattern, type LetterPattern } from '../words/letter-pattern.ts';
import { agenciesIn, endsWithAgency } from './agencies.ts';

/** Who sells or lends pictures, beside the agencies, as credits write them. */
const PICTURE_HOUSES =
  `Getty Images|Getty|GETTY IMAGES|GETTY|Shutterstock|SHUTTERSTOCK|Alamy|iStock|istock|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia Commons|Wikimedia|Flickr|EPA-EFE|EPA|Epa-EFE|Epa|ZUMA Press|ZUMA|Zuma Press|Zuma|Imago|IMAGO|Sipa USA|Sipa|SIPA USA|SIPA|REX|Rex|NurPhoto|Abaca|ABACA|picture alliance|Picture alliance|picture Alliance|Picture Alliance|Pool|POOL|pool|handout|Handout|HANDOUT|AP Photo|AFP Photo|Facebook|Twitter|Instagram|YouTube|screengrab|Screengrab|screenshot|Screenshot|FILE|file photo|file image|file picture|file|File photo|File image|File picture|File|courtesy|Courtesy|supplied|Supplied`.split(
    '|',
  );
const PICTURE = String.raw`(?:(?:[Ff]ile|FILE|[Ss]tock|[Aa]rchive) )?(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Pp]ics?|[Ii]llustrations?|[Gg]raphics?|[Ss]creengrabs?|[Ss]creenshots?)`;
/** What every word for a picture has in it: a cheap look first. */
const PICTURED = /hoto|HOTO|mage|icture|[Pp]ic|llustration|raphic|creen/;

/** The same at the beginning, behind a bracket and another word. */
const PICTURED_FIRST = new RegExp(`^.{0,12}(?:${PICTURED.source})`);

/** A pattern, and what must hold before it is asked: most patterns are slow to make ready. */
export interface CaptionRule {
  readonly needs: (text: string) => boolean;
  readonly pattern: (text: string) => RegExp;
}

const asks = (needs: RegExp, pattern: LetterPattern): CaptionRule => ({
  needs: (text) => needs.test(text),
  pattern,
});

/** A pattern in which `HOUSE` stands for any house: made of those alone that stand in the text. */
const asksHouse = (needs: CaptionRule['needs'], source: string): CaptionRule => ({
  needs,
  pattern: (text) => letterPattern(source.replace('HOUSE', () => housesIn(text)))(text),
});

function housesIn(text: string): string {
  const names = [...PICTURE_HOUSES.filter((name) => text.includes(name)), ...agenciesIn(text)];
  return `(?:${names.join('|') || '(?!)'})`;
}

/** Openings of a caption or credit. A sentence about pictures ("Images from …") is none. */
export const CAPTION_STARTS: readonly CaptionRule[] = [
  // "Photo: Jane Doe", "Photograph: Jane Doe/Getty", "FILE PHOTO: …", "Photo | AFP"
  asks(
    PICTURED_FIRST,
    letterPattern(
      String.raw`^[([]?${PICTURE}(?: (?:[Cc]redits?|[Cc]ourtesy|[Ss]ource))?\s?(?:[:|/©]|\s[–—-]\s).{1,500}$`,
    ),
  ),
  // "[caption …] …"; "Image source, Getty Images", "Image caption, The gate", "Media caption, …"
  asks(
    /^\[caption|^(?:image|media|video|picture|photo|figure) /i,
    letterPattern(
      String.raw`^(?:\[caption\b[^\]]{0,200}\].{1,500}|(?:image|media|video|picture|photo|figure) (?:source|caption|credit|copyright)[,:\s].{1,400})$`,
      'i',
    ),
  ),
  // "Photo by Jane Doe", "Photographs courtesy of The Daily News"
  asks(
    PICTURED_FIRST,
    letterPattern(String.raw`^[([]?${PICTURE} (?:by|courtesy of|via|credit) \p{Lu}[^.!?]{1,100}$`),
  ),
  asks(
    /^[([]?(?:file|credit|pic|caption|repr)/i,
    letterPattern(
      String.raw`^[([]?(?:file|credits?|pic|caption|representational image|representative image)\s?(?:[:|]|\s[–—-]\s).{1,400}$`,
      'i',
    ),
  ),
  asks(
    /^[([](?:file|repr|arch|illu)/i,
    letterPattern(
      String.raw`^[([](?:file|representational|representative|archive|illustrative) ?(?:photo|image|picture)?[)\]]$`,
      'i',
    ),
  ),
  asksHouse(
    (text) => text.length <= LONGEST_HOUSE && /(?:[Ii]mages?|[Pp]hotos?|[Pp]ictures?)$/.test(text),
    String.raw`^HOUSE(?:\s?(?:[Ii]mages?|[Pp]hotos?|[Pp]ictures?))$`,
  ),
];

/** A house with what it credits is no longer than this. */
const LONGEST_HOUSE = 60;

/** How a credit ends that names a house. */
const endsWithHouse = (text: string) => {
  const end = text.replace(/[)\]]?\.?$/, '');
  return endsWithAgency(end) || PICTURE_HOUSES.some((name) => end.endsWith(name));
};

/** Credits at the end of a caption, of which the last 150 characters are looked at. */
export const CAPTION_ENDS: readonly CaptionRule[] = [
  // "… (Reuters photo)", "… (AP Photo/Jane Doe)", "… [File photo]", "… (Photo by Jane Doe / AFP)"
  asks(
    new RegExp(String.raw`(?:${PICTURED.source}).*[)\]]\.?$`),
    letterPattern(
      String.raw`[([](?:\p{Lu}[\p{L} .'’/-]{0,50}\s)?${PICTURE}(?:\s?[:/|]\s?[^()[\]]{1,60}|\s(?:by|via|courtesy of|from|credit)\s[^()[\]]{1,60})?[)\]]\.?$`,
    ),
  ),
  // "… (Jane Doe / Getty Images)", "… (Jane Doe/The Daily News via AP)"
  asksHouse(
    (text) => /[)\]]\.?$/.test(text) && endsWithHouse(text),
    String.raw`[([][\p{L} .'’,:/|-]{1,90}(?:[/|]\s?|\bvia )HOUSE[)\]]\.?$`,
  ),
  // "… Jane Doe / AP / TASS", "… Jane Doe/Getty Images"
  asksHouse(
    (text) => /[^)\]]\.?$/.test(text) && endsWithHouse(text),
    String.raw`(?:^|[.!?"”’]\s)(?:\p{Lu}[\p{L}.'’-]{0,24}\s?){1,4}\s?(?:[/|]\s?\p{L}[\p{L} .'’-]{1,30}){0,3}[/|]\s?HOUSE\.?$`,
  ),
  // "… | Photo Credit: PTI", "… Photograph: Jane Doe/Agency", "… © AFP"
  asks(
    new RegExp(String.raw`(?:(?:${PICTURED.source}).*:|[Cc]redit:|©)`),
    letterPattern(
      String.raw`(?:^|[.!?”"’)]\s|\|\s?)(?:(?:${PICTURE}(?: [Cc]redits?)?:|[Cc]redit:|©)\s?\p{Lu}[\p{L} .'’/-]{1,60}$)`,
    ),
  ),
];

/** "(Daily News/Reuters)" may close a report as well as a caption. */
export function isClosingCredit(line: string): boolean {
  const inside = /[.!?]["”’]?\s[([]([^()[\]]{2,90})[)\]]\.?$/.exec(line)?.[1];
  return inside !== undefined && agenciesIn(inside).some((name) => closesWith(inside, name));
}

/** The agency behind a slash and at most one space, with 1 to 60 characters before the slash. */
function closesWith(text: string, agency: string): boolean {
  const slash = text.slice(0, -agency.length).replace(/\s$/, '');
  return text.endsWith(agency) && slash.endsWith('/') && slash.length > 1 && slash.length <= 61;
}
