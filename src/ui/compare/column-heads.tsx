import { Suspense, useState } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted } from '../shared/counted.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import { Menu } from '../shared/menu.tsx';
import { dateWords, OutletName, outletName } from '../shared/outlet-name.tsx';
import { COMPACT } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { columnsClass } from './columns-class.ts';
import { Minimap } from './minimap.tsx';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';
import { usePlaceColumn } from './use-place-column.ts';
import { useVisibleSentences } from './use-visible-sentences.ts';

/** In a file of its own: no first view needs it. */
export const ColumnMenu = lazyPart('Column', () =>
  import('./column-menu.tsx').then((m) => m.ColumnMenu),
);

interface HeadsProps {
  readonly model: CompareModel;
  readonly actions: CompareActions;
  readonly go: ScreenProps['go'];
}

/**
 * The heads of the columns: which outlet, its minimap, and its place among the columns (by menu or by
 * drag). Where the window is low or narrow only the names stay, and only beside each other: the rest
 * is behind the toolbar's menu (outlet-maps.tsx).
 */
export function ColumnHeads(props: HeadsProps) {
  return useMedia(COMPACT) ? <SlimHeads model={props.model} /> : <FullHeads {...props} />;
}

/** To the eye only: each sentence is spoken with its outlet. */
function SlimHeads({ model: { columns, index } }: { model: CompareModel }) {
  const { shown } = columns;
  return (
    <div
      className={`heads heads-slim ${columnsClass(shown.length)}`}
      style={{ '--columns': shown.length }}
      aria-hidden="true"
    >
      <span className="row-number" />
      {shown.map((article) => {
        const there = index.comparison.articles[article];
        return (
          <span key={article} className="truncate">
            {there && <OutletName article={there} index={article} />}
          </span>
        );
      })}
    </div>
  );
}

function FullHeads({ model, actions, go }: HeadsProps) {
  const { shown } = model.columns;
  const visible = useVisibleSentences();
  const place = usePlaceColumn(model, go);
  const [drag, setDrag] = useState<{ from: number; over: number } | null>(null);
  return (
    <div className={`heads ${columnsClass(shown.length)}`} style={{ '--columns': shown.length }}>
      <span className="row-number row-legend">Row, place in its text</span>
      {shown.map((article, at) => (
        <div
          key={article}
          className={`column-head ${dragClass(drag, at)}`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDrag({ from: at, over: at });
          }}
          onDragEnd={() => setDrag(null)}
          onDragOver={(event) => {
            if (!drag) return;
            event.preventDefault();
            if (drag.over !== at) setDrag({ ...drag, over: at });
          }}
          onDrop={() => drag && drag.from !== at && place(drag.from, at)}
        >
          <ColumnHead model={model} article={article} at={at} go={go} place={place} />
          <Minimap model={model} {...{ article, actions }} visible={visible.get(article)} />
        </div>
      ))}
    </div>
  );
}

/** The dragged head is pale; a line shows at which side of another it will stand. */
function dragClass(drag: { from: number; over: number } | null, at: number): string {
  if (drag?.from === at) return 'opacity-50';
  if (drag?.over !== at) return '';
  return drag.from < at ? 'drop-after' : 'drop-before';
}

function ColumnHead(props: {
  model: CompareModel;
  article: number;
  at: number;
  go: ScreenProps['go'];
  place: (from: number, to: number) => void;
}) {
  const { model } = props;
  const { base } = model.columns;
  const { articles } = model.index.comparison;
  const article = articles[props.article];
  if (!article) return null;
  const isBase = props.article === base;
  return (
    <div>
      <div className="flex items-start justify-between gap-2">
        <p className="m-0 min-w-0">
          <OutletName article={article} index={props.article} />
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
            <Suspense>
              <ColumnMenu {...props} />
            </Suspense>
          </Menu>
        </div>
      </div>
      <p className="note m-0">
        {dateWords(article.date)} · {counted(article.sentences.length, 'sentence')}
      </p>
    </div>
  );
}
