import { useCallback } from 'react';
import type { ScreenProps } from '../shared/screen-props.ts';
import { outletIds } from './choose-columns.ts';
import type { CompareModel } from './use-compare-model.ts';

/** What can be done with a column: the base, its place, out. `at`: its place among the columns. */
export function ColumnMenu(props: {
  model: CompareModel;
  article: number;
  at: number;
  go: ScreenProps['go'];
  place: (from: number, to: number) => void;
}) {
  const { model, article, at, go, place } = props;
  const { shown, base } = model.columns;
  const { articles } = model.index.comparison;
  const remove = useCallback(() => {
    const rest = shown.filter((other) => other !== article);
    go({ outlets: outletIds(articles, rest) });
  }, [articles, shown, article, go]);
  const id = articles[article]?.id ?? null;
  return (
    <div className="flex flex-col items-start">
      <Item
        words="Make it the base"
        off={article === base}
        act={() => go({ base: article === shown[0] ? null : id })}
      />
      <Item words="Move left" off={at === 0} act={() => place(at, at - 1)} />
      <Item words="Move right" off={at === shown.length - 1} act={() => place(at, at + 1)} />
      <Item words="Take out" off={shown.length <= 2} act={remove} />
    </div>
  );
}

/** Off, it keeps the focus: the key that moved the column to the edge must not throw it away. */
function Item({ words, off, act }: { words: string; off: boolean; act: () => void }) {
  return (
    <button
      type="button"
      className="act"
      aria-disabled={off || undefined}
      onClick={() => !off && act()}
    >
      {words}
    </button>
  );
}
