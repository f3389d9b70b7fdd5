import { memo, useMemo, useState, type CSSProperties } from 'react';
import type { Article, SentenceRef } from '#src/core/model.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import { countToFill, isBeside } from './count-to-fill.ts';
import { blockWords } from './not-compared.tsx';
import { readingBlocks, type ReadingBlock } from './reading-blocks.ts';
import { isLong } from './reading-layout.ts';
import { SentenceLine } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { refKey, type StoryIndex } from './story-index.ts';
import { useGrowing } from './use-growing.ts';
import { usePrinting } from './use-printing.ts';

interface ColumnProps {
  readonly index: StoryIndex;
  readonly article: number;
  /** The sentence that the reader is at. */
  readonly around: number;
  readonly places: ReadonlyMap<string, RowSentence>;
  readonly options: MarkOptions;
  readonly extras: ReadonlyMap<string, readonly TextMark[]>;
  readonly focus: SentenceRef | null;
  /** The keys of the focused sentence's partners. */
  readonly partners: ReadonlySet<string>;
  /** The keys of the sentences that pass the filters; null where none is set. */
  readonly passing: ReadonlySet<string> | null;
}

const noMarks: readonly TextMark[] = [];
const noExtras: ReadonlyMap<string, readonly TextMark[]> = new Map();
const noPartners: ReadonlySet<string> = new Set();

/**
 * An article in its own order, furniture folded where it stands. Of a long one the first blocks and
 * those around `around` (an index into its sentences) are drawn at once; the others keep room until they are.
 */
export const ReadingColumn = memo(function ReadingColumn(props: ColumnProps) {
  const article = props.index.comparison.articles[props.article];
  const { shown } = props.options.columns;
  const blocks = useMemo(() => (article ? readingBlocks(article) : []), [article]);
  const [around] = useState(() => blockOf(blocks, props.around));
  const [first] = useState(() => (article ? blocksInWindow(article, blocks, around, shown) : 0));
  // Of a short one all above the reader is drawn: what is drawn there later would push the text down.
  const isFar = isLong(props.index, props.options.columns);
  const reach = useGrowing(blocks.length, usePrinting(), first);
  if (!article) return null;
  const isNear = (at: number) =>
    at < reach || (isFar ? Math.abs(at - around) : at - around) < reach;
  return blocks.map((block, at) => {
    if (block.sentences.length === 0) {
      return <Uncompared key={block.start} article={article} block={block} />;
    }
    const has = (ref: SentenceRef | null) => ref !== null && block.sentences.includes(ref.sentence);
    if (!isNear(at) && !has(props.focus)) {
      return (
        <div
          key={block.start}
          className="reading-block reading-room"
          style={roomOf(article, block)}
        />
      );
    }
    const keys = block.sentences.map((sentence) => refKey({ article: props.article, sentence }));
    return (
      <Block
        key={block.start}
        {...props}
        block={block}
        extras={keys.some((key) => props.extras.has(key)) ? props.extras : noExtras}
        partners={keys.some((key) => props.partners.has(key)) ? props.partners : noPartners}
        focus={has(props.focus) ? props.focus : null}
      />
    );
  });
});

function blockOf(blocks: readonly ReadingBlock[], sentence: number): number {
  const found = blocks.findIndex(({ sentences }) => (sentences.at(-1) ?? -1) >= sentence);
  return found < 0 ? Math.max(0, blocks.length - 1) : found;
}

/** How many blocks fill the window, of columns beside each other or of one that stands alone. */
function blocksInWindow(
  article: Article,
  blocks: readonly ReadingBlock[],
  around: number,
  { length }: readonly number[],
): number {
  const share = isBeside(length, window.innerWidth) ? length : 1;
  return countToFill(around, window, (at) => {
    const block = blocks[at];
    return block && share * lettersOf(article, block);
  });
}

function lettersOf(article: Article, { sentences }: ReadingBlock): number {
  const from = article.sentences[sentences[0] ?? 0]?.start ?? 0;
  return (article.sentences[sentences.at(-1) ?? 0]?.end ?? from) - from;
}

/** How much text there is: what its height is taken for while it is out of sight (reading.css). */
function roomOf(article: Article, block: ReadingBlock): CSSProperties {
  return { '--letters': lettersOf(article, block) };
}

/** Drawn anew only where something in it changes. */
const Block = memo(function Block(props: ColumnProps & { block: ReadingBlock }) {
  const { block, index } = props;
  const article = index.comparison.articles[props.article];
  return (
    <div
      className={`reading-block ${block.goesOn ? 'goes-on' : ''}`}
      style={article && roomOf(article, block)}
    >
      {block.sentences.map((sentence) => (
        <Line key={sentence} {...props} sentence={sentence} />
      ))}
    </div>
  );
});

function Line(props: ColumnProps & { sentence: number }) {
  const ref = { article: props.article, sentence: props.sentence };
  const key = refKey(ref);
  const at = props.places.get(key) ?? { ref, standing: 'only', partner: null };
  return (
    <SentenceLine
      index={props.index}
      at={at}
      options={props.options}
      extras={props.extras.get(key) ?? noMarks}
      isFocused={props.focus !== null && refKey(props.focus) === key}
      isPartner={props.partners.has(key)}
      isOut={props.passing !== null && !props.passing.has(key)}
    />
  );
}

function Uncompared({ block }: { article: Article; block: ReadingBlock }) {
  if (block.kind === 'title' || block.kind === 'paragraph') return null;
  if (block.kind !== 'furniture') {
    return (
      <p className={`uncompared uncompared-${block.kind}`} dir="auto">
        <span className="sr-only">{blockWords[block.kind]}: </span>
        {block.text}
      </p>
    );
  }
  return (
    <details className="uncompared">
      <summary className="act">page furniture, not compared</summary>
      <p className="m-0 whitespace-pre-line" dir="auto">
        {block.text}
      </p>
    </details>
  );
}
