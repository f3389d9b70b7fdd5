import { memo, type ReactNode } from 'react';
import { visibleParts } from './invisible-characters.ts';
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
  if (props.marks.length === 0) return <bdi dir="auto">{visible(props.text)}</bdi>;
  return (
    <bdi dir="auto">
      {splitByMarks(props.text, props.marks).map((piece) => {
        const key = `${piece.start}-${piece.end}`;
        if (piece.kinds.length === 0) return <span key={key}>{visible(piece.text)}</span>;
        if (piece.text === '') {
          return <span key={key} className="omitted" aria-hidden="true" data-caret="‸" />;
        }
        const Tag = piece.kinds.includes('hit') ? 'mark' : 'span';
        return (
          <Tag key={key} className={piece.kinds.join(' ')}>
            {visible(piece.text)}
          </Tag>
        );
      })}
    </bdi>
  );
});

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
