import type { Article } from '#src/core/model.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';
import { isMissing } from '../shared/is-missing.ts';

/** The outlets on the screen as indices into `Comparison.articles`. */
export interface Columns {
  /** In the order of the columns, at least one as long as the story has an article. */
  readonly shown: readonly number[];
  /** The outlet the others are marked against; one of `shown`. */
  readonly base: number;
}

/** The columns a view asks for. Unknown ids and missing articles are left out; fewer than two that are there mean all. */
export function chooseColumns(
  articles: readonly Pick<Article, 'id' | 'text'>[],
  view: Pick<ViewState, 'outlets' | 'base'>,
): Columns {
  const there = [...articles.keys()].filter((index) => !isMissing(articles[index]));
  const wanted = [...new Set(view.outlets)]
    .map((id) => articles.findIndex((article) => article.id === id))
    .filter((index) => there.includes(index));
  const shown = wanted.length >= Math.min(2, there.length) ? wanted : there;
  const base = articles.findIndex((article) => article.id === view.base);
  return { shown, base: shown.includes(base) ? base : (shown[0] ?? 0) };
}

/** The ids of the columns, as a view keeps them: empty when all stand in the story's order. */
export function outletIds(articles: readonly Article[], shown: readonly number[]): string[] {
  const there = [...articles.keys()].filter((index) => !isMissing(articles[index]));
  const all = shown.length === there.length && shown.every((index, at) => index === there[at]);
  return all ? [] : shown.flatMap((index) => articles[index]?.id ?? []);
}

/** The columns with the one at `from` put at place `to`. */
export function moveColumn(shown: readonly number[], from: number, to: number): number[] {
  const rest = shown.filter((_, at) => at !== from);
  const moved = shown[from];
  return moved === undefined ? rest : rest.toSpliced(to, 0, moved);
}
