import { agencyNamed } from './agencies.ts';

/** A proper name of up to five words. */
const NAME = String.raw`((?:The\s)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|and|the)){0,5})`;

/**
 * Where an article says in so many words whose it is. A mention ("told the Daily News"), a domain or
 * a style is not enough: an outlet is never guessed.
 */
const PATTERNS: readonly RegExp[] = [
  // "(Daily News/Reuters)": the outlet's own credit beside an agency's
  new RegExp(String.raw`^[([]${NAME}\s?/\s?[\p{L} .-]{2,40}[)\]]\.?$`, 'u'),
  // "© 2022 Daily News", "Copyright 2022 The Daily News. All rights reserved."
  new RegExp(
    String.raw`^(?:©|\([cC]\)|Copyright)(?:\s?©)?\s(?:\d{4}(?:[-–]\d{2,4})?,?\s)?(?:by\s)?${NAME}(?:[.,|]|$|\sAll\s)`,
    'u',
  ),
  // "This article was originally published by Daily News", "… appeared first on Daily News."
  new RegExp(
    String.raw`(?:originally|first)\s(?:published|appeared)(?:\sfirst)?\s(?:by|in|on|at)\s${NAME}\W{0,2}$`,
    'u',
  ),
  new RegExp(String.raw`appeared first on\s${NAME}\W{0,2}$`, 'u'),
];

/** The outlet a credit line names; null if the line names none, or only an agency. */
export function readOutlet(line: string): string | null {
  for (const pattern of PATTERNS) {
    const name = pattern.exec(line.slice(0, 300))?.[1]?.replace(/[.,]$/, '').trim();
    if (name && agencyNamed(name) === null && !/^(?:All|The|Getty.*)$/.test(name)) return name;
  }
  return null;
}
