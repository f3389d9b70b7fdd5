import { OutletName, outletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { takeFocusThere } from './bring-into-view.ts';
import { Minimap } from './minimap.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { usePlaceColumn } from './use-place-column.ts';
import { useVisibleSentences } from './use-visible-sentences.ts';

/** Where the columns have no heads: each outlet with its minimap and its place among the others. */
export function OutletMaps(props: {
  model: CompareModel;
  actions: CompareActions;
  go: ScreenProps['go'];
}) {
  const { model, go } = props;
  const { shown } = model.columns;
  const visible = useVisibleSentences();
  const place = usePlaceColumn(model, go);
  const actions: CompareActions = {
    ...props.actions,
    focus: (ref, how) => {
      props.actions.focus(ref, how);
      // Where a finger points, the reader wants to be: the menu closes as the focus leaves it.
      if (how === 'push') takeFocusThere();
    },
  };
  return (
    <ol className="m-0 flex list-none flex-col gap-2 p-0" aria-label="Order and maps">
      {shown.map((article, at) => {
        const there = model.index.comparison.articles[article];
        if (!there) return null;
        const name = `${siglum(article)}, ${outletName(there)}`;
        return (
          <li key={article}>
            <div className="flex items-center justify-between gap-2">
              <span className="min-w-0 truncate">
                <OutletName article={there} index={article} />
              </span>
              <span className="flex flex-none">
                <Move words={`Move ${name} up`} to={at - 1} {...{ at, shown, place }}>
                  ↑
                </Move>
                <Move words={`Move ${name} down`} to={at + 1} {...{ at, shown, place }}>
                  ↓
                </Move>
              </span>
            </div>
            <Minimap model={model} {...{ article, actions }} visible={visible.get(article)} />
          </li>
        );
      })}
    </ol>
  );
}

function Move(props: {
  words: string;
  at: number;
  to: number;
  shown: readonly number[];
  place: (from: number, to: number) => void;
  children: string;
}) {
  const { words, at, to, shown, place, children } = props;
  const isOff = to < 0 || to >= shown.length;
  return (
    <button
      type="button"
      className="act"
      aria-label={words}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && place(at, to)}
    >
      {children}
    </button>
  );
}
