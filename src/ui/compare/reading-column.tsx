import { memo, useMemo } from 'react';
import type { Article, SentenceRef } from '#src/core/model.ts';
import type { TextMark } from '../shared/split-by-marks.ts';
import type { RowSentence } from './build-rows.ts';
import { blockWords } from './not-compared.tsx';
import { readingBlocks, type ReadingBlock } from './reading-blocks.ts';
import { SentenceLine } from './sentence-line.tsx';
import type { MarkOptions } from './sentence-marks.ts';
import { refKey, type StoryIndex } from './story-index.ts';

interface ColumnProps {
  readonly index: StoryIndex;
  readonly article: number;
  readonly places: ReadonlyMap<string, RowSentence>;
  readonly options: MarkOptions;
  readonly extras: ReadonlyMap<string, readonly TextMark[]>;
  readonly focus: SentenceRef | null;
  /** The keys of the focused sentence's partners. */
  readonly partners: ReadonlySet<string>;
  readonly stop: SentenceRef | null;
}

const noMarks: readonly TextMark[] = [];

/** An article in its own order, furniture folded where it stands. */
export const ReadingColumn = memo(function ReadingColumn(props: ColumnProps) {
  const article = props.index.comparison.articles[props.article];
  const blocks = useMemo(() => (article ? readingBlocks(article) : []), [article]);
  if (!article) return null;
  return blocks.map((block) =>
    block.sentences.length > 0 ? (
      <div key={block.start} className="reading-block">
        {block.sentences.map((sentence) => (
          <Line key={sentence} {...props} sentence={sentence} />
        ))}
      </div>
    ) : (
      <Uncompared key={block.start} article={article} block={block} />
    ),
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
      isTabStop={props.stop !== null && refKey(props.stop) === key}
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
