import { agenciesIn, agencyNamed } from './agencies.ts';
import { letterPattern } from '../words/letter-pattern.ts';

/** Where a credit names an agency: "for AFP", "By Jane Doe, Associated Press", "(Daily News/Reuters)". */
const PATTERNS: readonly ((name: string) => string)[] = [
  (name) => String.raw`(?:^|\s)(?:for|of|from|via|[Ss]ource\s?:|[Bb]y|BY)\s(?:the\s)?${name}`,
  (name) => String.raw`(?:^|[/,;|([+&•·—–-]|\sand)\s?(?:the\s)?${name}`,
  (name) => String.raw`^(?:[Tt]he\s)?${name}\s(?:contributed|reported)`,
];

/** The agency a credit line names, by its short name; null if none. */
export function readAgency(credit: string): string | null {
  const line = credit.slice(0, 300);
  const names = agenciesIn(line);
  if (names.length === 0) return null;
  const any = String.raw`(${names.join('|')})(?![\p{L}\p{N}])`;
  for (const pattern of PATTERNS) {
    const name = letterPattern(pattern(any))(line).exec(line)?.[1];
    if (name) return agencyNamed(name);
  }
  return null;
}
