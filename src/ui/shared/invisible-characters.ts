/**
 * Characters that show nothing and can make a text read otherwise than it is stored: writing
 * directions (CVE-2021-42574), joiners and fillers inside words, controls. Names as in Unicode's
 * NameAliases.txt, or shortened.
 */
const names: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u180e': 'MVS',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};

const invisible = new RegExp(`([${Object.keys(names).join('')}])`, 'u');

/** A stretch of text; `name` for a single character that shows nothing. */
export interface VisiblePart {
  readonly text: string;
  readonly name: string | null;
}

/** The text in parts, joined again the same; most texts are one part. */
export function visibleParts(text: string): VisiblePart[] {
  if (!invisible.test(text)) return [{ text, name: null }];
  return text
    .split(invisible)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      name: Object.hasOwn(names, part) ? (names[part] ?? null) : null,
    }));
}
