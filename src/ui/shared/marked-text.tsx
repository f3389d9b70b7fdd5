import { Fragment, memo, type ReactNode } from 'react';
import { visibleParts } from './invisible-characters.ts';
import { splitByMarks, wholeWords, type MarkedPiece, type TextMark } from './split-by-marks.ts';

/**
 * A text with marked stretches: always text, never HTML, isolated from the writing direction of what
 * stands around it. Search hits are `mark` elements; the other marks are for the eye, and their words
 * stand in the apparatus.
 */
export const MarkedText = memo(function MarkedText(props: {
  text: string;
  marks: readonly TextMark[];
}) {
  if (props.marks.length === 0) return <bdi dir="auto">{visible(props.text)}</bdi>;
  return <bdi dir="auto">{wholeWords(splitByMarks(props.text, props.marks)).map(drawn)}</bdi>;
});

/** A word whose letters are marked apart is drawn in pieces and heard as one word. */
function drawn(pieces: readonly MarkedPiece[]): ReactNode {
  const [first] = pieces;
  if (!first) return null;
  if (pieces.length === 1) return drawnPiece(first);
  return (
    <Fragment key={`word-${first.start}`}>
      <span aria-hidden="true">{pieces.map(drawnPiece)}</span>
      <span className="heard" data-word={pieces.map(({ text }) => text).join('')} />
    </Fragment>
  );
}

function drawnPiece({ start, end, text, kinds }: MarkedPiece): ReactNode {
  const key = `${start}-${end}`;
  if (kinds.length === 0) return <Fragment key={key}>{visible(text)}</Fragment>;
  if (text === '') return <span key={key} className="omitted" aria-hidden="true" data-caret="‸" />;
  const Tag = kinds.includes('hit') ? 'mark' : 'span';
  return (
    <Tag key={key} className={kinds.join(' ')}>
      {visible(text)}
    </Tag>
  );
}

/** Characters that show nothing are named where they stand, each isolated, so that none turns the text around. */
function visible(text: string): ReactNode {
  const parts = visibleParts(text);
  if (parts.length === 1 && parts[0]?.name === null) return text;
  return parts.map((part, at) =>
    part.name === null ? (
      part.text
    ) : (
      <bdi key={at} className="invisible-character" data-name={part.name}>
        {part.text}
      </bdi>
    ),
  );
}
