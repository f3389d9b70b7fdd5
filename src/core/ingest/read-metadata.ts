import type { Article, BlockKind } from '../model.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import { readAgency } from './read-agency.ts';
import { agencyNamed } from './agencies.ts';
import { readByline } from './read-byline.ts';
import { findDates } from './read-date.ts';
import { readOutlet } from './read-outlet.ts';
import { type PlaceLine, readPlaceLine } from './read-place.ts';

export type Metadata = Pick<
  Article,
  'outlet' | 'agency' | 'byline' | 'title' | 'date' | 'place' | 'url'
>;

/** Paragraphs in which a place line is looked for; paragraphs may be out of order. */
const PLACE_LINES = 30;

/** What may stand before the words of a headline. */
export const TITLE_LABEL = /^(?:#{1,6} |(?:title|headline): )(?=\S)/i;

/** A block as the rules read it: its kind, its words on one line. */
interface Line {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What the text says of itself; `null` where it says nothing. Nothing is guessed. */
export function readMetadata(text: string, lines: readonly Line[]): Metadata {
  const url = readUrl(lines);
  const opening = lines.filter(({ kind }) => kind === 'paragraph').slice(0, PLACE_LINES);
  const placeLine = firstOf(opening, ['paragraph'], (line) => readPlaceLine(line, text));
  return {
    title: firstOf(lines, ['title'], (line) => line.replace(TITLE_LABEL, '')),
    byline: firstOf(lines, ['byline'], (line) =>
      /^[([]|\b(?:report|edit|writ)ing by|contributed/i.test(line) ? null : readByline(line),
    ),
    date:
      firstOf(lines, ['dateline', 'byline'], (line) => findDates(line)[0]?.iso ?? null) ??
      dateOfUrl(url),
    agency: agencyOf(lines, placeLine),
    outlet: readOutlet(lines),
    place: placeLine?.place ?? null,
    url,
  };
}

function firstOf<T>(
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  read: (line: string) => T | null,
): T | null {
  for (const { kind, text } of lines) {
    const found = kinds.includes(kind) ? read(text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The byline and closing credits come before the place line: they name the text's own source. */
function agencyOf(lines: readonly Line[], placeLine: PlaceLine | null): string | null {
  const credited = firstOf(lines, ['byline', 'dateline'], readAgency);
  return (
    credited ?? (placeLine?.agency ? agencyNamed(placeLine.agency) : null) ?? closingCredit(lines)
  );
}

/** "… he said. (Reuters)", "… he said. — AP" at the very end of the report. */
function closingCredit(lines: readonly Line[]): string | null {
  const last = lines.findLast(({ kind }) => kind === 'paragraph')?.text ?? '';
  const credit = CLOSING(last).exec(last)?.[1];
  return credit ? readAgency(credit) : null;
}

const CLOSING = letterPattern(
  String.raw`[.!?]["”’]?\s((?:[([—–-]|--)\s?[\p{L} /-]{2,30}[)\]]?\.?)$`,
);
const ADDRESS = letterPattern(String.raw`^(?:[\p{L} ]{2,30}:\s*)?<?(https?://[^\s<>"]+)>?$`, 'i');

/** The article's own address: alone on a line, or behind a label ("Original url:"). */
function readUrl(lines: readonly Line[]): string | null {
  const found = lines.flatMap(({ kind, text }) => {
    const m = kind === 'furniture' && /http/i.test(text) ? ADDRESS(text).exec(text) : null;
    return m?.[1] ? [m[1]] : [];
  });
  return found[0] ?? null;
}

function dateOfUrl(url: string | null): string | null {
  const path = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url ?? '');
  return path ? (findDates(`${path[1]}-${path[2]}-${path[3]}`)[0]?.iso ?? null) : null;
}
