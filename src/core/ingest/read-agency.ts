import { AGENCY_NAMES, agencyNamed } from './agencies.ts';

const NAME = String.raw`(${AGENCY_NAMES})(?![\p{L}\p{N}])`;

/** Where a credit names an agency: "for AFP", "By Jane Doe, Associated Press", "(Daily News/Reuters)". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\s)(?:for|of|from|via|[Ss]ource\s?:|[Bb]y|BY)\s(?:the\s)?${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[/,;|([+&•·—–-]|\sand)\s?(?:the\s)?${NAME}`, 'u'),
  new RegExp(String.raw`^(?:[Tt]he\s)?${NAME}\s(?:contributed|reported)`, 'u'),
];

/** The agency a credit line names, by its short name; null if none. */
export function readAgency(credit: string): string | null {
  const line = credit.slice(0, 300);
  for (const pattern of PATTERNS) {
    const name = pattern.exec(line)?.[1];
    if (name) return agencyNamed(name);
  }
  return null;
}
