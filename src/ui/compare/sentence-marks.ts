import type {
  Change,
  ChangeType,
  DiscrepancyKind,
  LedgerValue,
  Sentence,
} from '#src/core/model.ts';
import { letterMarks, slight } from '../shared/letter-marks.ts';
import { isMarked, isReplaced } from '../shared/marked-changes.ts';
import { within } from '../shared/sentence-view.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import type { Partner, StoryIndex } from './story-index.ts';

/** Kinds whose values are a few words; the others span whole utterances and are lit only when chosen. */
const pointed: ReadonlySet<DiscrepancyKind> = new Set<DiscrepancyKind>([
  'duration',
  'count',
  'money',
  'date-time',
  'age',
  'name-spelling',
  'title-role',
  'pronoun',
  'place',
  'negation',
]);

/** Longest value (UTF-16 units) that is marked without being chosen; above it the text stops being clean. */
const longestValue = 48;

export interface MarkOptions {
  readonly columns: Columns;
  readonly muted: readonly ChangeType[];
}

/**
 * What is marked in a sentence of a row. Against a partner that has the same words or is edited:
 * every change that is not muted. Reworded and told in part: only figures that stand against
 * others, since marking every word would leave nothing to read. The ledger's values always.
 */
export function sentenceMarks(
  index: StoryIndex,
  sentence: Sentence,
  at: RowSentence,
  { columns, muted }: MarkOptions,
): TextMark[] {
  const isBase = at.ref.article === columns.base;
  const partners = isBase ? shownPartners(index, at, columns) : at.partner ? [at.partner] : [];
  const quiet = isBase && columns.shown.length > 2;
  const marks = partners.flatMap((partner) =>
    changeMarks(partner, muted).map((mark): TextMark =>
      quiet && mark.kind === 'change' ? { ...mark, kind: 'change-base' } : mark,
    ),
  );
  const inBase = quiet ? marks.filter((mark) => mark.kind !== 'omitted') : marks;
  return [...inBase, ...valueMarks(index, sentence, at, columns)];
}

/** In the base, the words that any other column has otherwise. */
function shownPartners(index: StoryIndex, at: RowSentence, columns: Columns): Partner[] {
  return index.partners(at.ref).filter((partner) => columns.shown.includes(partner.ref.article));
}

function changeMarks(partner: Partner, muted: readonly ChangeType[]): TextMark[] {
  const { changes } = partner.pair;
  return changes.flatMap((change, at): TextMark[] => {
    const { type } = change;
    if (type === null || muted.includes(type) || !isMarked(partner.pair, at)) return [];
    const letters = letterMarks(changes, at, partner.fromA ? 'delete' : 'insert');
    return letters ?? changeMark(change, slight.has(type), partner.fromA, isReplaced(changes, at));
  });
}

/** The sentence's own words as they stand; of the other's words, only where they were left out. */
function changeMark(
  { op, a, b }: Change,
  isSlight: boolean,
  fromA: boolean,
  isStanding: boolean,
): TextMark[] {
  const { start, end } = fromA ? a : b;
  if (op === (fromA ? 'delete' : 'insert')) {
    return [{ start, end, kind: isSlight ? 'change-slight' : 'change' }];
  }
  return isStanding || isSlight ? [] : [{ start, end: start, kind: 'omitted' }];
}

function valueMarks(
  index: StoryIndex,
  sentence: Sentence,
  at: RowSentence,
  columns: Columns,
): TextMark[] {
  return index.values(at.ref).flatMap(({ discrepancy, value }): TextMark[] => {
    if (!pointed.has(discrepancy.kind) || value.end - value.start > longestValue) return [];
    if (!differsFromBase(discrepancy.values, value, columns)) return [];
    const kind = discrepancy.strength === 'wording' ? 'change-slight' : 'change';
    return [{ ...within(sentence, value), kind }];
  });
}

/** Against the base's own value where it has one; the base's, and all where it has none, against any. */
function differsFromBase(
  values: readonly LedgerValue[],
  value: LedgerValue,
  { shown, base }: Columns,
): boolean {
  const ofBase = values.filter(({ article }) => article === base);
  if (value.article !== base && ofBase.length > 0) {
    return ofBase.every((other) => other.value !== value.value);
  }
  return values.some((other) => shown.includes(other.article) && other.value !== value.value);
}
