import type { Change, ChangeType } from '#src/core/model.ts';
import type { Row, RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';

/** How one outlet's words stand against the base's. An empty side: added or left out. */
export interface Variant {
  readonly lemma: string;
  readonly reading: string;
}

/** The variants of one outlet in a row, against the sentence of another. */
export interface OutletVariants {
  readonly article: number;
  readonly against: number;
  readonly variants: readonly Variant[];
}

/** Words of a reading that are shown at each end; the middle of a long one is left out. */
const mostWords = 12;

/**
 * The word-level variants of each outlet whose sentence has the same words or is edited, the changes
 * of muted types left out. Reworded sentences have none: all of their words would be one.
 */
export function rowVariants(
  row: Row,
  columns: Columns,
  muted: readonly ChangeType[],
): OutletVariants[] {
  return row.cells.flat().flatMap((at): OutletVariants[] => {
    const { partner } = at;
    if (!partner || at.ref.article === columns.base) return [];
    if (partner.relation !== 'verbatim' && partner.relation !== 'edited') return [];
    if (partner.ref.article !== columns.base && isSeenFromOther(row, at)) return [];
    const variants = variantsOf(partner.pair.changes, partner.fromA, muted);
    return [{ article: at.ref.article, against: partner.ref.article, variants }];
  });
}

/** Two outlets without the base among them are each other's partner: told once, from the later one. */
function isSeenFromOther(row: Row, at: RowSentence): boolean {
  const places = row.cells.flat().map((other) => other.ref);
  const own = places.indexOf(at.ref);
  const other = row.cells.flat()[places.findIndex((ref) => isSame(ref, at.partner?.ref))];
  return (
    other?.partner != null && isSame(other.partner.ref, at.ref) && places.indexOf(other.ref) > own
  );
}

function isSame(a: RowSentence['ref'], b: RowSentence['ref'] | undefined): boolean {
  return a.article === b?.article && a.sentence === b.sentence;
}

/** Joins each run of changes between equal words into one variant; `fromA`: read as b → a. */
function variantsOf(
  changes: readonly Change[],
  fromA: boolean,
  muted: readonly ChangeType[],
): Variant[] {
  const variants: Variant[] = [];
  let deleted = '';
  let inserted = '';
  let seen = false;
  const close = () => {
    const [lemma, reading] = fromA ? [inserted, deleted] : [deleted, inserted];
    // Marks alone are no variant: the columns show them.
    if (seen && hasWord.test(lemma + reading))
      variants.push({ lemma: shorten(lemma), reading: shorten(reading) });
    deleted = inserted = '';
    seen = false;
  };
  for (const change of changes) {
    if (change.op === 'equal' && change.text.trim() !== '') {
      close();
      continue;
    }
    if (change.op !== 'insert') deleted += change.text;
    if (change.op !== 'delete') inserted += change.text;
    if (change.type !== null && !muted.includes(change.type)) seen = true;
  }
  close();
  return variants;
}

const hasWord = /[\p{L}\p{N}]/u;

function shorten(words: string): string {
  const all = words.split(/\s+/u).filter((word) => word !== '');
  if (all.length <= mostWords) return all.join(' ');
  return [...all.slice(0, mostWords / 2), '…', ...all.slice(-mostWords / 2)].join(' ');
}
