import { AGENCY_NAMES } from './agencies.ts';

/** Who sells or lends pictures, beside the agencies. */
const PICTURE_HOUSES =
  'Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|Alamy|i[Ss]tock|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|E(?:PA|pa)(?:-EFE)?|Z(?:UMA|uma)(?: Press)?|I(?:mago|MAGO)|S(?:ipa|IPA)(?: USA)?|R(?:EX|ex)|NurPhoto|A(?:baca|BACA)|[Pp]icture [Aa]lliance|P(?:ool|OOL)|pool|[Hh]andout|HANDOUT|AP Photo|AFP Photo|Facebook|Twitter|Instagram|YouTube|[Ss]creengrab|[Ss]creenshot|FILE|[Ff]ile(?: photo| image| picture)?|[Cc]ourtesy|[Ss]upplied';
const HOUSE = String.raw`(?:${PICTURE_HOUSES}|${AGENCY_NAMES})`;
const PICTURE = String.raw`(?:(?:[Ff]ile|FILE|[Ss]tock|[Aa]rchive) )?(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Pp]ics?|[Ii]llustrations?|[Gg]raphics?|[Ss]creengrabs?|[Ss]creenshots?)`;

/** Openings of a caption or credit. A sentence about pictures ("Images from …") is none. */
export const CAPTION_STARTS: readonly RegExp[] = [
  // "Photo: Jane Doe", "Photograph: Jane Doe/Getty", "FILE PHOTO: …", "Photo | AFP"
  new RegExp(
    String.raw`^[([]?${PICTURE}(?: (?:[Cc]redits?|[Cc]ourtesy|[Ss]ource))?\s?(?:[:|/©]|\s[–—-]\s).{1,500}$`,
    'u',
  ),
  /^\[caption\b[^\]]{0,200}\].{1,500}$/i,
  // "Image source, Getty Images", "Image caption, The gate", "Media caption, …"
  /^(?:image|media|video|picture|photo|figure) (?:source|caption|credit|copyright)[,:\s].{1,400}$/i,
  // "Photo by Jane Doe", "Photographs courtesy of The Daily News"
  new RegExp(String.raw`^[([]?${PICTURE} (?:by|courtesy of|via|credit) \p{Lu}[^.!?]{1,100}$`, 'u'),
  /^[([]?(?:file|credits?|pic|caption|representational image|representative image)\s?(?:[:|]|\s[–—-]\s).{1,400}$/i,
  /^[([](?:file|representational|representative|archive|illustrative) ?(?:photo|image|picture)?[)\]]$/i,
  new RegExp(String.raw`^(?:${HOUSE})(?:\s?(?:[Ii]mages?|[Pp]hotos?|[Pp]ictures?))$`, 'u'),
];

/** How a credit ends that names a house: a cheap look before the patterns, which are slow to make ready. */
const HOUSE_LAST = new RegExp(String.raw`${HOUSE}[)\]]?\.?$`);
const ANYHOW = /$/;

/**
 * Credits at the end of a caption, of which the last 150 characters are looked at; `needs` is what must
 * hold before the pattern is asked.
 */
export const CAPTION_ENDS: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  // "… (Reuters photo)", "… (AP Photo/Jane Doe)", "… [File photo]", "… (Photo by Jane Doe / AFP)"
  {
    needs: ANYHOW,
    pattern: new RegExp(
      String.raw`[([](?:\p{Lu}[\p{L} .'’/-]{0,50}\s)?${PICTURE}(?:\s?[:/|]\s?[^()[\]]{1,60}|\s(?:by|via|courtesy of|from|credit)\s[^()[\]]{1,60})?[)\]]\.?$`,
      'u',
    ),
  },
  // "… (Jane Doe / Getty Images)", "… (Jane Doe/The Daily News via AP)"
  {
    needs: HOUSE_LAST,
    pattern: new RegExp(
      String.raw`[([][\p{L} .'’,:/|-]{1,90}(?:[/|]\s?|\bvia )${HOUSE}[)\]]\.?$`,
      'u',
    ),
  },
  // "… Jane Doe / AP / TASS", "… Jane Doe/Getty Images"
  {
    needs: HOUSE_LAST,
    pattern: new RegExp(
      String.raw`(?:^|[.!?"”’]\s)(?:\p{Lu}[\p{L}.'’-]{0,24}\s?){1,4}\s?(?:[/|]\s?\p{L}[\p{L} .'’-]{1,30}){0,3}[/|]\s?${HOUSE}\.?$`,
      'u',
    ),
  },
  // "… | Photo Credit: PTI", "… Photograph: Jane Doe/Agency", "… © AFP"
  {
    needs: ANYHOW,
    pattern: new RegExp(
      String.raw`(?:^|[.!?”"’)]\s|\|\s?)(?:${PICTURE}(?: [Cc]redits?)?:|[Cc]redit:|©)\s?\p{Lu}[\p{L} .'’/-]{1,60}$`,
      'u',
    ),
  },
];

/** "(Daily News/Reuters)" may close a report as well as a caption. */
export const CLOSING_CREDIT = new RegExp(
  String.raw`[.!?]["”’]?\s[([][^()[\]]{1,60}/\s?(?:${AGENCY_NAMES})[)\]]\.?$`,
  'u',
);
