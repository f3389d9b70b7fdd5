import { letterPattern, type LetterPattern } from '../words/letter-pattern.ts';
import type { BlockKind } from '../model.ts';
import { agencyNamed } from './agencies.ts';

/** A proper name of up to six words. */
const NAME = String.raw`((?:The\s)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|and|the)){0,5})`;

interface Credit {
  /** What must hold before the pattern is asked: a cheap look. */
  readonly needs: RegExp;
  readonly pattern: LetterPattern;
}

/** Credits in which an article says in so many words whose it is. */
const CREDITS: readonly Credit[] = [
  // "(Daily News/Reuters)": the outlet's own credit beside an agency's
  {
    needs: /^[([].*\//,
    pattern: letterPattern(String.raw`^[([]${NAME}\s?/\s?[\p{L} .-]{2,40}[)\]]\.?$`),
  },
  // "© 2022 Daily News", "Copyright 2022 The Daily News. All rights reserved."
  {
    needs: /^(?:©|\([cC]\)|Copyright)/,
    pattern: letterPattern(
      String.raw`^(?:©|\([cC]\)|Copyright)(?:\s?©)?\s(?:\d{4}(?:[-–]\d{2,4})?,?\s)?(?:by\s)?${NAME}(?:[.,|]|$|\sAll\s)`,
    ),
  },
  // "This article was originally published by Daily News", "… appeared first on Daily News."
  {
    needs: /(?:published|appeared).*\s(?:by|in|on|at)\s/,
    pattern: letterPattern(
      String.raw`(?:originally|first)\s(?:published|appeared)(?:\sfirst)?\s(?:by|in|on|at)\s${NAME}\W{0,2}$`,
    ),
  },
  {
    needs: /^(?:Publi|Outlet)/,
    pattern: letterPattern(String.raw`^(?:Publisher|Publication|Outlet)\s?:\s${NAME}$`),
  },
  {
    needs: /appeared first on\s/,
    pattern: letterPattern(String.raw`appeared first on\s${NAME}\W{0,2}$`),
  },
];

/** Places where an outlet's name stands, and other names too. */
const HINTS: readonly (Credit & { readonly kind: BlockKind })[] = [
  { kind: 'title', needs: /[|]/, pattern: letterPattern(String.raw`\s[|]\s${NAME}$`) },
  {
    kind: 'byline',
    needs: /^B[yY]\s.*,/,
    pattern: letterPattern(String.raw`^(?:By|BY)\s[^,]{3,60},\s${NAME}$`),
  },
  { kind: 'byline', needs: /[|]/, pattern: letterPattern(String.raw`\s[|]\s${NAME}(?:\s[|]|$)`) },
  {
    kind: 'byline',
    needs: /^(?:Source|Via)/,
    pattern: letterPattern(String.raw`^(?:Source|Via)\s?:\s${NAME}$`),
  },
  { kind: 'byline', needs: /^[^a-z]/, pattern: letterPattern(`^${NAME}(?:,\\s\\p{L}+)?$`) },
  { kind: 'furniture', needs: /^[^a-z\d].*[^!?:]$/, pattern: letterPattern(`^${NAME}$`) },
  {
    kind: 'dateline',
    needs: /\b(?:by|in)\s/,
    pattern: letterPattern(String.raw`\b(?:by|in)\s${NAME}\W{0,2}$`),
  },
  {
    kind: 'paragraph',
    needs: /^[^(]{3,51}\(/,
    pattern: letterPattern(String.raw`^[\p{L}, .]{3,50}\s\((\p{Lu}[\p{L} ]{1,25})\)\s?[—–-]`),
  },
];
/** Words that outlets' names hold; the commonest ones of English-language newspapers. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Gazette|Tribune|Guardian|Telegraph|Journal|Chronicle|Observer|Daily|Press|Express|Star|Courier|Examiner|Inquirer|Independent|Standard|Mirror|Globe|Review|Broadcasting|TV|Radio)\b/;
/** Headings of sites that hold such a word. */
const NO_OUTLET =
  /^(?:.*\b(?:Breaking|Latest|World|Local|Top|More|Related|Live|US|UK|Business|Sports?|National|International) News|News|Post|Press|Review|The|All|(?:Getty|Home|Menu).*|.*\b(?:Desk|Bureau|Report|Sections?))$/;

interface Line {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * The outlet an article names as its own: in a credit; or where outlets put their name (beside the
 * byline, behind the headline, at the place line), if it reads like an outlet's or stands in two such
 * places. A mention ("told the Daily News"), a domain or a style is not enough: it is never guessed.
 */
export function readOutlet(lines: readonly Line[]): string | null {
  const hints: { readonly kind: BlockKind; readonly name: string }[] = [];
  for (const line of lines) {
    const text = line.text.slice(0, 300);
    const own = line.kind === 'byline' || line.kind === 'furniture';
    const credit = own ? nameIn(text, CREDITS) : null;
    if (credit !== null) return credit;
    const patterns = HINTS.filter(({ kind }) => kind === line.kind);
    const name = nameIn(text, patterns);
    if (name !== null) hints.push({ kind: line.kind, name });
  }
  const isSure = ({ kind, name }: (typeof hints)[number]) =>
    OUTLET_WORD.test(name) || hints.some((other) => other.name === name && other.kind !== kind);
  return hints.find(isSure)?.name ?? null;
}

function nameIn(text: string, patterns: readonly Credit[]): string | null {
  for (const { needs, pattern } of patterns) {
    if (!needs.test(text)) continue;
    const name = pattern(text).exec(text)?.[1]?.replace(/[.,]$/, '').trim();
    if (name && agencyNamed(name) === null && !NO_OUTLET.test(name)) return name;
  }
  return null;
}
