import type { ChangeType, DiscrepancyKind, Relation, Strength } from '#src/core/model.ts';
import type { CompareMode, RowFilter, Screen } from './view-state.ts';

/** Lists every member of a union: a missing or unknown one is a compile error. */
function all<T extends string>(members: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(members) as T[];
}

/** The words a link may use. Sets in links stand in the order of these lists. */
export const screens = all<Screen>({
  story: true,
  compare: true,
  discrepancies: true,
  people: true,
  how: true,
});
export const modes = all<CompareMode>({ aligned: true, reading: true, list: true });
export const rowFilters = all<RowFilter>({
  all: true,
  shared: true,
  differing: true,
  only: true,
  elsewhere: true,
});
export const relations = all<Relation>({
  verbatim: true,
  edited: true,
  reworded: true,
  partial: true,
});
export const changeTypes = all<ChangeType>({
  typography: true,
  case: true,
  spelling: true,
  inflection: true,
  figure: true,
  name: true,
  word: true,
  order: true,
});
export const kinds = all<DiscrepancyKind>({
  duration: true,
  count: true,
  money: true,
  'date-time': true,
  age: true,
  'name-spelling': true,
  'title-role': true,
  pronoun: true,
  quotation: true,
  attribution: true,
  certainty: true,
  tense: true,
  place: true,
  negation: true,
});
export const strengths = all<Strength>({ contradictory: true, precision: true, wording: true });
