import { memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import type { SentenceRef } from '#src/core/model.ts';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { relationWords, type Standing } from '../shared/relation-words.ts';
import { refKey } from './story-index.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

/** Units of the drawing: ticks of discrepancies, the cells, search hits, the line of what is on the screen. */
const HEIGHT = 28;
/** More cells than this are narrower than a pixel or two, and take longer to draw than a page to scroll. */
const MOST_CELLS = 300;

/**
 * An outlet's sentences as a strip of cells, formed and coloured by their standing; ticks above mark
 * discrepancies, below search hits; what is on the screen stands on a ground with a line below. Of a
 * very long article a cell stands for some sentences together, in the form that most of them have. A slider
 * for the keyboard: arrows go from sentence to sentence, and each says what its cell shows.
 */
export function Minimap(props: {
  model: CompareModel;
  article: number;
  actions: CompareActions;
  visible: readonly number[] | undefined;
}) {
  const { model, article, actions, visible = [] } = props;
  const { focus } = model;
  const count = model.index.comparison.articles[article]?.sentences.length ?? 0;
  const at = focusedIn(focus.ref, article);
  const standings = useStandings(model, article, count);
  const ticks = useTicks(model, article);
  if (count === 0) return <p className="note m-0">no sentences</p>;

  const width = cellWidth(count);
  const here = at ?? visible[0] ?? 0;
  const open = (sentence: number, how: 'push' | 'replace') =>
    actions.focus({ article, sentence: Math.min(count - 1, Math.max(0, sentence)) }, how);
  // Not when the finger comes down: the menu that the strip may stand in closes, and its click would
  // fall on what is under it.
  const onClick = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    open(Math.floor(((event.clientX - box.left) / box.width) * count), 'push');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = sliderTarget(event.key, here, count);
    if (to === null) return;
    event.preventDefault();
    open(to, 'replace');
  };
  return (
    <svg
      className="minimap"
      data-article={article}
      viewBox={`0 0 ${count} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="slider"
      tabIndex={0}
      aria-label={`Sentences of ${siglum(article)}`}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={here + 1}
      aria-valuetext={spokenPlace(here, standings, ticks)}
      // Leaves the focus where it is; and the strip may stand in a head that can be dragged.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <rect className="minimap-ground" width={count} height={HEIGHT} />
      <Visible sentences={visible} width={width} />
      <Cells standings={standings} width={width} />
      <Ticks {...ticks} width={width} />
      {at !== null && <rect className="minimap-at" x={at} y={3.5} width={width} height={17} />}
    </svg>
  );
}

function focusedIn(ref: SentenceRef | null, article: number): number | null {
  return ref?.article === article ? ref.sentence : null;
}

type Standings = readonly (Standing | undefined)[];

function useStandings({ places }: CompareModel, article: number, count: number): Standings {
  return useMemo(
    () => sequence(count).map((sentence) => places.get(refKey({ article, sentence }))?.standing),
    [places, article, count],
  );
}

interface TickSets {
  readonly differing: ReadonlySet<number>;
  readonly found: ReadonlySet<number>;
}

/** The sentences that discrepancies rest on, and those with search hits. */
function useTicks({ records, hits }: CompareModel, article: number): TickSets {
  return useMemo(() => {
    const of = (refs: readonly SentenceRef[]) =>
      new Set(refs.filter((ref) => ref.article === article).map((ref) => ref.sentence));
    return {
      differing: of(records.flatMap((record) => record.values)),
      found: of(hits.map(({ ref }) => ref)),
    };
  }, [records, hits, article]);
}

/** "Sentence 3 of 23, edited, in a discrepancy, found". */
function spokenPlace(at: number, standings: Standings, { differing, found }: TickSets): string {
  const standing = standings[at];
  return [
    `Sentence ${at + 1} of ${standings.length}`,
    ...(standing ? [relationWords[standing].name] : []),
    ...(differing.has(at) ? ['in a discrepancy'] : []),
    ...(found.has(at) ? ['found by the search'] : []),
  ].join(', ');
}

/** A bar of a cell, in units of the drawing. */
type Bar = readonly [x: number, y: number, width: number, height: number];

/** Bars as one path: with an element for each the page would have more of them than words. Nothing without bars. */
function Bars({ className, bars }: { className: string; bars: readonly Bar[] }) {
  if (bars.length === 0) return null;
  const d = bars.map(([x, y, w, h]) => `M${round(x)} ${y}h${round(w)}v${h}H${round(x)}z`);
  return <path className={className} d={d.join('')} />;
}

/** To a thousandth of a cell: no screen shows less. */
function round(x: number): number {
  return Math.round(1000 * x) / 1000;
}

/** What is on the screen: a ground, and a line below. */
function Visible({ sentences, width }: { sentences: readonly number[]; width: number }) {
  const cells = cellsOf(sentences, width);
  return (
    <>
      <Bars className="minimap-view" bars={cells.map((x): Bar => [x, 0, width, HEIGHT])} />
      <Bars className="minimap-view-line" bars={cells.map((x): Bar => [x, 26, width, 2])} />
    </>
  );
}

/** Above the cells the sentences that discrepancies rest on, below them the search hits. */
const Ticks = memo(function Ticks({ differing, found, width }: TickSets & { width: number }) {
  const above = cellsOf([...differing], width);
  const below = cellsOf([...found], width);
  return (
    <>
      <Bars
        className="minimap-record"
        bars={above.map((x): Bar => [x + 0.3 * width, 0, 0.4 * width, 2.5])}
      />
      <Bars className="minimap-hit" bars={below.map((x): Bar => [x, 21.5, width, 3])} />
    </>
  );
});

/** Bars of each form, as the rules in the margin have them: double, solid, dashed, dotted, low. */
const forms: Readonly<Record<Standing, readonly Bar[]>> = {
  verbatim: [
    [0.1, 4, 0.28, 16],
    [0.55, 4, 0.28, 16],
  ],
  edited: [[0.1, 4, 0.75, 16]],
  reworded: [
    [0.1, 4, 0.75, 6.5],
    [0.1, 13.5, 0.75, 6.5],
  ],
  partial: [
    [0.1, 5, 0.75, 2.5],
    [0.1, 11, 0.75, 2.5],
    [0.1, 17, 0.75, 2.5],
  ],
  only: [[0.1, 16.5, 0.75, 3.5]],
};

const Cells = memo(function Cells(props: { standings: Standings; width: number }) {
  const { standings, width } = props;
  const bars: { only: Bar[]; same: Bar[] } = { only: [], same: [] };
  for (const sentence of cellsOf([...standings.keys()], width)) {
    const standing = commonest(standings.slice(sentence, sentence + width));
    for (const [x, y, w, h] of standing ? forms[standing] : [])
      bars[standing === 'only' ? 'only' : 'same'].push([sentence + x * width, y, w * width, h]);
  }
  return (
    <>
      <Bars className="fill-same" bars={bars.same} />
      <Bars className="fill-only" bars={bars.only} />
    </>
  );
});

/** Sentences that one cell stands for. */
function cellWidth(count: number): number {
  return Math.max(1, Math.ceil(count / MOST_CELLS));
}

/** The first sentences of the cells that the sentences fall into, each once. */
function cellsOf(sentences: readonly number[], width: number): readonly number[] {
  if (width === 1) return sentences;
  return [...new Set(sentences.map((sentence) => sentence - (sentence % width)))];
}

/** The first of those that most have. */
function commonest(standings: Standings): Standing | undefined {
  const count = (standing: Standing | undefined) =>
    standings.filter((each) => each === standing).length;
  return standings.toSorted((a, b) => count(b) - count(a))[0];
}

function sliderTarget(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + 10;
    case 'PageUp':
      return at - 10;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function sequence(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
