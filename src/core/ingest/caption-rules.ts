import { AGENCY_NAMES } from './agencies.ts';

/** Who sells or lends pictures, beside the agencies. */
const PICTURE_HOUSES =
  'Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|Alamy|i[Ss]tock|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|E(?:PA|pa)(?:-EFE)?|Z(?:UMA|uma)(?: Press)?|I(?:mago|MAGO)|S(?:ipa|IPA)(?: USA)?|R(?:EX|ex)|NurPhoto|A(?:baca|BACA)|[Pp]icture [Aa]lliance|P(?:ool|OOL)|pool|[Hh]andout|HANDOUT|AP Photo|AFP Photo|Facebook|Twitter|Instagram|YouTube|[Ss]creengrab|[Ss]creenshot|FILE|[Ff]ile(?: photo| image| picture)?|[Cc]ourtesy|[Ss]upplied';
const HOUSE = String.raw`(?:${PICTURE_HOUSES}|${AGENCY_NAMES})`;
const KIND_OF_PICTURE = String.raw`(?:[Ff]ile |FILE )?(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Pp]ics?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideos?|[Ss]creengrabs?|[Ss]creenshots?|[Cc]aption)`;

/**
 * What makes a line the caption of a picture or its credit. All are bounded and looked for in at most
 * 600 characters; a bare "(Reuters)" is no picture credit, it ends reports too.
 */
export const CAPTION_PATTERNS: readonly RegExp[] = [
  // "Photo: Jane Doe", "Image source, Getty", "Photograph by …", "Credit: …", "FILE PHOTO: …"
  new RegExp(
    String.raw`^[([]?(?:${KIND_OF_PICTURE})(?: (?:[Ss]ource|[Cc]redits?|[Cc]aption|by|[Cc]ourtesy(?: of)?|from|via))?\s?[:,|/©–—-].{1,500}$`,
    'u',
  ),
  new RegExp(
    String.raw`^[([]?(?:${KIND_OF_PICTURE}) (?:by|courtesy of|from|via|credit) .{1,120}$`,
    'u',
  ),
  /^[([]?(?:file|credits?|picture credits?|photo credits?|pic|representational image|representative image)\s?[:|–—-].{1,400}$/i,
  /^[([](?:file|representational|representative|archive|illustrative) ?(?:photo|image|picture)?[)\]]$/i,
  // "… (Reuters photo)", "… (AP Photo/Jane Doe)", "… [File photo]", "… (Photo by Jane Doe / AFP)"
  new RegExp(String.raw`[([][^()[\]]{0,80}\b${KIND_OF_PICTURE}\b[^()[\]]{0,80}[)\]]\.?$`, 'u'),
  // "… [Jane Doe/AFP]", "… (Jane Doe / Getty Images)", "… (Jane Doe/The Daily News via AP)"
  new RegExp(
    String.raw`[([][\p{L} .'’,-]{1,60}\s?[/|]\s?[\p{L} .'’/|-]{0,60}\b${HOUSE}[)\]]\.?$`,
    'u',
  ),
  new RegExp(String.raw`[([][^()[\]]{0,60}\bvia (?:${HOUSE})[)\]]\.?$`, 'u'),
  // "… Jane Doe / AP / TASS", "… Jane Doe/Getty Images", "… © AFP", "… | Photo Credit: PTI"
  new RegExp(
    String.raw`(?:^|[.!?"”’]\s)(?:\p{Lu}[\p{L}.'’-]{0,24}\s?){1,4}\s?(?:[/|]\s?[\p{Lu}a-z][\p{L} .'’-]{1,30}){0,3}[/|]\s?(?:${HOUSE})\.?$`,
    'u',
  ),
  /(?:^|[.!?”"’)]\s)(?:\|\s?)?(?:[Pp]hoto(?: [Cc]redits?)?:|[Pp]hotograph:|[Pp]icture:|[Ii]mage:|[Cc]redit:|©)\s?\p{Lu}[\p{L} .'’/-]{1,60}$/u,
  new RegExp(String.raw`^(?:${HOUSE})(?:\s?(?:images?|photos?|pictures?))$`, 'u'),
];
