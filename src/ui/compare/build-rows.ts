import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { SentenceRef } from '#src/core/model.ts';
import { listed } from '../shared/counted.ts';
import { relationWords, standings, type Standing } from '../shared/relation-words.ts';
import type { Columns } from './choose-columns.ts';
import { isOwn } from './own-links.ts';
import { refKey, type Partner, type StoryIndex } from './story-index.ts';

/** A sentence in a row of the synopsis. */
export interface RowSentence {
  readonly ref: SentenceRef;
  readonly standing: Standing;
  /** The partner the standing is meant of: the base's, where the base has one in this row. */
  readonly partner: Partner | null;
}

/** One thing told: level cells, one per column; an empty cell is an outlet that does not tell it. */
export interface Row {
  readonly key: string;
  readonly cells: readonly (readonly RowSentence[])[];
  /** Does more than one of the columns tell it? */
  readonly shared: boolean;
}

/**
 * The rows of the synopsis: one per group, as far as pairs among the columns hold it together; one per
 * sentence that stands alone among them. They follow the base's order, so that the base reads as one text;
 * what stands in one column alone follows the sentence it follows in its own article. What others share and
 * the base does not tell comes last: strewn among the base's rows, it parted them beyond reading.
 */
export function buildRows(index: StoryIndex, columns: Columns): Row[] {
  const heaps = new Map<string, SentenceRef[]>();
  const keys = rowKeys(index, columns);
  const keyOf = (ref: SentenceRef) => keys.get(refKey(ref)) ?? '';
  for (const article of columns.shown) {
    for (const ref of sentencesOf(index, article)) {
      const key = keyOf(ref);
      const heap = heaps.get(key);
      if (heap) heap.push(ref);
      else heaps.set(key, [ref]);
    }
  }
  const rows = rowOrder(index, columns, keyOf).map((key) =>
    toRow(index, columns, key, heaps.get(key) ?? []),
  );
  const isApart = (row: Row) => isWithoutBase(row, columns);
  return [...rows.filter((row) => !isApart(row)), ...rows.filter(isApart)];
}

/**
 * To which row each sentence of the columns belongs, both as `refKey`: a row is named by its first sentence, in
 * whatever order the columns stand. Two sentences of a group whose pairs lead through an outlet that is not
 * shown are not in one: nothing on the screen would say why.
 */
function rowKeys(index: StoryIndex, { shown }: Columns): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const article of [...shown].sort((a, b) => a - b)) {
    for (const first of sentencesOf(index, article)) {
      const group = index.group(first);
      const isIn = ({ ref }: Partner) =>
        group !== null && shown.includes(ref.article) && index.group(ref) === group;
      const found = [first];
      // Grows as it is gone through; no recursion, since a group may be as large as a text is long.
      for (const ref of found) {
        if (keys.has(refKey(ref))) continue;
        keys.set(refKey(ref), refKey(first));
        found.push(
          ...index
            .partners(ref)
            .filter(isIn)
            .map((partner) => partner.ref),
        );
      }
    }
  }
  return keys;
}

/** Is it told by two or more of the columns, none of them the base? */
export function isWithoutBase(row: Pick<Row, 'cells' | 'shared'>, columns: Columns): boolean {
  return row.shared && row.cells[columns.shown.indexOf(columns.base)]?.length === 0;
}

function sentencesOf(index: StoryIndex, article: number): SentenceRef[] {
  const sentences = index.comparison.articles[article]?.sentences ?? [];
  return sentences.map((_, sentence) => ({ article, sentence }));
}

/** A linked list, since rows are put between rows that stand. */
function rowOrder(
  index: StoryIndex,
  columns: Columns,
  keyOf: (ref: SentenceRef) => string,
): string[] {
  const next = new Map<string | null, string | null>([[null, null]]);
  const opening = sentencesOf(index, columns.base)[0];
  const first = opening ? keyOf(opening) : null;
  const articles = [columns.base, ...columns.shown.filter((article) => article !== columns.base)];
  for (const article of articles) {
    // What another outlet brings before anything of the base's comes after the base's own beginning.
    let cursor: string | null = article === columns.base ? null : first;
    for (const ref of sentencesOf(index, article)) {
      const key = keyOf(ref);
      if (!next.has(key)) {
        next.set(key, next.get(cursor) ?? null);
        next.set(cursor, key);
      }
      cursor = key;
    }
  }
  const order: string[] = [];
  for (let key = next.get(null) ?? null; key !== null; key = next.get(key) ?? null) order.push(key);
  return order;
}

function toRow(
  index: StoryIndex,
  columns: Columns,
  key: string,
  refs: readonly SentenceRef[],
): Row {
  const inRow = new Set(refs.map(refKey));
  const shared = new Set(refs.map((ref) => ref.article)).size > 1;
  const cells = columns.shown.map((article) =>
    refs
      .filter((ref) => ref.article === article)
      .map((ref) => standingIn(index, columns, ref, shared ? inRow : null)),
  );
  return { key, cells, shared };
}

/** Each sentence of the columns by itself: how it stands to the nearest sentence of any other column. */
export function buildPlaces(index: StoryIndex, columns: Columns): Map<string, RowSentence> {
  const refs = columns.shown.flatMap((article) => sentencesOf(index, article));
  return new Map(refs.map((ref) => [refKey(ref), standingIn(index, columns, ref, null)]));
}

/** `inRow` null: a sentence alone in its row; it may have partners in others. */
function standingIn(
  index: StoryIndex,
  columns: Columns,
  ref: SentenceRef,
  inRow: ReadonlySet<string> | null,
): RowSentence {
  const partners = index
    .partners(ref)
    .filter((partner) =>
      inRow ? inRow.has(refKey(partner.ref)) : columns.shown.includes(partner.ref.article),
    );
  const ofBase = partners.filter((partner) => partner.ref.article === columns.base);
  const partner = nearest(ofBase.length > 0 ? ofBase : partners);
  return { ref, standing: partner?.relation ?? 'only', partner };
}

/** The partner with the nearest relation; of like ones the surest. */
export function nearest(partners: readonly Partner[]): Partner | null {
  const rank = (partner: Partner) => standings.indexOf(partner.relation) - partner.pair.score / 2;
  return partners.reduce<Partner | null>(
    (best, partner) => (best === null || rank(partner) < rank(best) ? partner : best),
    null,
  );
}

/**
 * The partners of a sentence in its own row, one of each outlet shown (the nearest), nearest relation
 * first. Where it has none there, the one its standing is meant of, which is elsewhere.
 */
export function partnersInRow(
  index: StoryIndex,
  at: RowSentence,
  { shown }: Pick<Columns, 'shown'>,
): Partner[] {
  const group = index.group(at.ref);
  const inRow = index.partners(at.ref).filter(({ ref }) => index.group(ref) === group);
  const found = shown.flatMap(
    (article) => nearest(inRow.filter(({ ref }) => ref.article === article)) ?? [],
  );
  if (found.length === 0 || group === null) return at.partner ? [at.partner] : [];
  return standings.flatMap((standing) => found.filter(({ relation }) => relation === standing));
}

/** "edited as in A, in part as in C and D"; "in part as in B, linked by you"; "only here". */
export function standingWords(at: RowSentence, partners: readonly Partner[]): string {
  const words = standings.flatMap((standing) => {
    const alike = partners.filter(({ relation }) => relation === standing);
    const letters = listed(alike.map(({ ref }) => siglum(ref.article)));
    return alike.length > 0 ? [`${relationWords[standing].name} as in ${letters}`] : [];
  });
  if (partners.some(({ pair }) => isOwn(pair))) words.push('linked by you');
  return words.length > 0 ? words.join(', ') : relationWords[at.standing].name;
}
