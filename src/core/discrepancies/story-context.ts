import type { Article, Group, Pair, Person, TextFamily, Utterance } from '../model.ts';

/** What every rule of the ledger may look at. */
export interface StoryContext {
  readonly articles: readonly Article[];
  readonly pairs: readonly Pair[];
  readonly groups: readonly Group[];
  readonly families: readonly TextFamily[];
  readonly people: readonly Person[];
  readonly utterances: readonly Utterance[];
}
