import fc from 'fast-check';
import {
  changeTypes,
  kinds,
  modes,
  relations,
  rowFilters,
  screens,
  strengths,
} from '#src/deep-link/view-vocabulary.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';

/** Ids of any characters, those included that mean something in links. */
const id = fc.oneof(
  fc.stringMatching(/^[\w-]{1,12}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', '~', ',', '~1', 'a,b', '%2C', '&', '#', '?', '+'),
);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });

function set<T>(words: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...words]);
}

/** Valid views in canonical form: sets in the order of their vocabulary, each outlet once. */
export const viewArbitrary: fc.Arbitrary<ViewState> = fc.record({
  screen: fc.constantFrom(...screens),
  story: fc.constantFrom('geneva-talks', 'other story', 'straße/1'),
  outlets: fc.uniqueArray(id, { maxLength: 6 }),
  base: fc.option(id),
  mode: fc.constantFrom(...modes),
  rows: fc.constantFrom(...rowFilters),
  hiddenRelations: set(relations),
  mutedChanges: set(changeTypes),
  kinds: set(kinds),
  ledgerOutlets: fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.sort()),
  strengths: set(strengths),
  focus: fc.option(fc.record({ article: id, sentence: id, quote: text })),
  discrepancy: fc.option(id),
  person: fc.option(id),
  search: text,
  follow: fc.boolean(),
  fold: fc.boolean(),
});

export const stories = ['geneva-talks', 'other story', 'straße/1'] as const;
