import { AGENCY_NAMES } from './agencies.ts';
import { findDates } from './read-date.ts';

const CREDIT = new RegExp(
  String.raw`(?:,|\s(?:for|of|with)|[|/(–—-])\s?(?:the\s)?(?:${AGENCY_NAMES})\)?\s*$`,
  'u',
);

/** The names of a byline, without "By", the agency and the date; null if no name is left. */
export function readByline(line: string): string | null {
  if (/^(?:source|credit|via|agenc(?:y|ies)|publisher|publication|outlet)\s?:/i.test(line))
    return null;
  const date = findDates(line)[0];
  const named = (date ? line.slice(0, date.start) : line)
    .replace(/^(?:by|written by|story by|from|authors?|reporter|byline)(?:\s*:\s*|\s+)/i, '')
    .replace(/[\s|•·,–—-]+$/, '')
    .replace(/\s*(?:published|updated|posted)(?: on)?:?$/i, '')
    .replace(/\s[|]\s.*$/, '')
    .replace(CREDIT, '')
    .replace(/[\s|•·,–—-]+$/, '');
  const agencyOnly = new RegExp(`^(?:[Tt]he\\s)?(?:${AGENCY_NAMES}|[Aa]gencies)$`, 'u');
  return named === '' || agencyOnly.test(named) || /^[([]/.test(named) ? null : named;
}
