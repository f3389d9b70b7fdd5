import { useState } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted } from '../shared/counted.ts';
import { Menu } from '../shared/menu.tsx';
import { dateWords, OutletName, outletName } from '../shared/outlet-name.tsx';
import { useCompact } from './use-room.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { columnsClass } from './columns-class.ts';
import { moveColumn, outletIds } from './choose-columns.ts';
import { Minimap } from './minimap.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { useVisibleRanges } from './use-visible-ranges.ts';

/** The heads of the columns: which outlet, its minimap, and its place among the columns (by menu or by drag). */
export function ColumnHeads(props: {
  model: CompareModel;
  actions: CompareActions;
  go: ScreenProps['go'];
}) {
  const { model, actions, go } = props;
  const { columns } = model;
  const { articles } = model.index.comparison;
  const ranges = useVisibleRanges();
  const [dragged, setDragged] = useState<number | null>(null);
  const place = (from: number, to: number) =>
    go({ outlets: outletIds(articles, moveColumn(columns.shown, from, to)) });
  const isCompact = useCompact();
  const heads = (
    <div
      className={`heads ${columnsClass(columns.shown.length)}`}
      style={{ '--columns': columns.shown.length }}
    >
      <span className="row-number row-legend">Row, how far down</span>
      {columns.shown.map((article, at) => (
        <div
          key={article}
          className={`column-head ${dragged === at ? 'opacity-50' : ''}`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(at);
          }}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={() => dragged !== null && dragged !== at && place(dragged, at)}
        >
          <ColumnHead model={model} article={article} at={at} go={go} place={place} />
          <Minimap
            model={model}
            article={article}
            actions={actions}
            visible={ranges.get(article)}
          />
        </div>
      ))}
    </div>
  );
  if (!isCompact) return heads;
  return (
    <details className="heads-fold no-print border-b border-rule">
      <summary className="act">Outlets and maps: {columns.shown.map(siglum).join(' ')}</summary>
      {heads}
    </details>
  );
}

function ColumnHead(props: {
  model: CompareModel;
  article: number;
  at: number;
  go: ScreenProps['go'];
  place: (from: number, to: number) => void;
}) {
  const { model, at, go, place } = props;
  const { shown, base } = model.columns;
  const { articles } = model.index.comparison;
  const article = articles[props.article];
  if (!article) return null;
  const isBase = props.article === base;
  const remove = () =>
    go({
      outlets: outletIds(
        articles,
        shown.filter((other) => other !== props.article),
      ),
    });
  return (
    <div className="flex items-start justify-between gap-2">
      <p className="m-0 min-w-0">
        <OutletName article={article} index={props.article} />
        <span className="note block">
          {dateWords(article.date)} · {counted(article.sentences.length, 'sentence')}
        </span>
      </p>
      <div className="flex flex-none items-center">
        {isBase && (
          <span className="note" title="The base: the other outlets are marked against it">
            base
          </span>
        )}
        <Menu
          label={<span aria-hidden="true">⋯</span>}
          name={`Column ${siglum(props.article)}, ${outletName(article)}`}
          end
        >
          <div className="flex flex-col items-start">
            <Item
              words="Make it the base"
              off={isBase}
              act={() => go({ base: props.article === shown[0] ? null : article.id })}
            />
            <Item words="Move left" off={at === 0} act={() => place(at, at - 1)} />
            <Item words="Move right" off={at === shown.length - 1} act={() => place(at, at + 1)} />
            <Item words="Take out" off={shown.length <= 2} act={remove} />
          </div>
        </Menu>
      </div>
    </div>
  );
}

function Item({ words, off, act }: { words: string; off: boolean; act: () => void }) {
  return (
    <button type="button" className="act" disabled={off} onClick={act}>
      {words}
    </button>
  );
}
