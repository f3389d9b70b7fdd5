import { agenciesIn, isAgency } from './agencies.ts';
import { findDates } from './read-date.ts';

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
    .replace(creditIn(line), '')
    .replace(/[\s|•·,–—-]+$/, '');
  return named === '' || isAgencyOnly(named) || /^[([]/.test(named) ? null : named;
}

/** The agency at the end of a line, with the word or mark before it. */
function creditIn(line: string): RegExp {
  const names = agenciesIn(line);
  if (names.length === 0) return /$/;
  return new RegExp(
    String.raw`(?:,|\s(?:for|of|with)|[|/(–—-])\s?(?:the\s)?(?:${names.join('|')})\)?\s*$`,
  );
}

function isAgencyOnly(named: string): boolean {
  const bare = named.replace(/^[Tt]he\s/, '');
  return isAgency(named) || isAgency(bare) || /^[Aa]gencies$/.test(bare);
}
