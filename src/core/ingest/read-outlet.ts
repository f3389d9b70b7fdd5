import type { BlockKind } from '../model.ts';
import { agencyNamed } from './agencies.ts';

/** A proper name of up to six words. */
const NAME = String.raw`((?:The\s)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|and|the)){0,5})`;

/** Credits in which an article says in so many words whose it is. */
const CREDITS: readonly RegExp[] = [
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
  new RegExp(String.raw`^(?:Publisher|Publication|Outlet)\s?:\s${NAME}$`, 'u'),
  new RegExp(String.raw`appeared first on\s${NAME}\W{0,2}$`, 'u'),
];

/** Places where an outlet's name stands, and other names too. */
const HINTS: readonly { readonly kind: BlockKind; readonly pattern: RegExp }[] = [
  { kind: 'title', pattern: new RegExp(String.raw`\s[|]\s${NAME}$`, 'u') },
  { kind: 'byline', pattern: new RegExp(String.raw`^(?:By|BY)\s[^,]{3,60},\s${NAME}$`, 'u') },
  { kind: 'byline', pattern: new RegExp(String.raw`\s[|]\s${NAME}(?:\s[|]|$)`, 'u') },
  { kind: 'byline', pattern: new RegExp(String.raw`^(?:Source|Via)\s?:\s${NAME}$`, 'u') },
  { kind: 'byline', pattern: new RegExp(`^${NAME}(?:,\\s\\p{L}+)?$`, 'u') },
  { kind: 'furniture', pattern: new RegExp(`^${NAME}$`, 'u') },
  { kind: 'dateline', pattern: new RegExp(String.raw`\b(?:by|in)\s${NAME}\W{0,2}$`, 'u') },
  { kind: 'paragraph', pattern: /^[\p{L}, .]{3,50}\s\((\p{Lu}[\p{L} ]{1,25})\)\s?[—–-]/u },
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
    const patterns = HINTS.filter(({ kind }) => kind === line.kind).map(({ pattern }) => pattern);
    const name = nameIn(text, patterns);
    if (name !== null) hints.push({ kind: line.kind, name });
  }
  const isSure = ({ kind, name }: (typeof hints)[number]) =>
    OUTLET_WORD.test(name) || hints.some((other) => other.name === name && other.kind !== kind);
  return hints.find(isSure)?.name ?? null;
}

function nameIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1]?.replace(/[.,]$/, '').trim();
    if (name && agencyNamed(name) === null && !NO_OUTLET.test(name)) return name;
  }
  return null;
}
