import { memo } from 'react';
import { splitByMarks, type TextMark } from './split-by-marks.ts';

/**
 * A text with marked stretches: always text, never HTML, isolated from the writing direction of what
 * stands around it. Search hits are `mark` elements; the other marks are for the eye, and their words
 * stand in the apparatus.
 */
export const MarkedText = memo(function MarkedText(props: {
  text: string;
  marks: readonly TextMark[];
}) {
  if (props.marks.length === 0) return <bdi dir="auto">{props.text}</bdi>;
  return (
    <bdi dir="auto">
      {splitByMarks(props.text, props.marks).map((piece) => {
        const key = `${piece.start}-${piece.end}`;
        if (piece.kinds.length === 0) return <span key={key}>{piece.text}</span>;
        if (piece.text === '') {
          return <span key={key} className="omitted" aria-hidden="true" data-caret="‸" />;
        }
        const Tag = piece.kinds.includes('hit') ? 'mark' : 'span';
        return (
          <Tag key={key} className={piece.kinds.join(' ')}>
            {piece.text}
          </Tag>
        );
      })}
    </bdi>
  );
});
