import { memo } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { outletName } from '../shared/outlet-name.tsx';
import type { TextMark } from '../shared/split-by-marks.ts';
import { sentenceDomId } from './bring-into-view.ts';
import { partnersInRow, standingWords, type RowSentence } from './build-rows.ts';
import type { Columns } from './choose-columns.ts';
import { isOwn } from './own-links.ts';
import { sentenceMarks, type MarkOptions } from './sentence-marks.ts';
import { isHeadline, refKey, type StoryIndex } from './story-index.ts';

/** How a sentence is lit and whether the focus is on it. */
export interface SentenceState {
  readonly extras: readonly TextMark[];
  readonly isFocused: boolean;
  /** Is it a partner of the focused one? */
  readonly isPartner: boolean;
  /** Is it outside the filters, where those leave it in its place? */
  readonly isOut?: boolean;
}

/** One sentence with its rule in the margin and its marks; outlet and relation are spoken before it. */
export const SentenceLine = memo(function SentenceLine(
  props: SentenceState & { index: StoryIndex; at: RowSentence; options: MarkOptions },
) {
  const { index, at, options, extras, isFocused, isOut } = props;
  const article = index.comparison.articles[at.ref.article];
  const sentence = article?.sentences[at.ref.sentence];
  if (!article || !sentence) return null;
  const standing = spokenStanding(index, at, options.columns);
  const lead = `${siglum(at.ref.article)}, ${outletName(article)}, ${standing}${isOut === true ? ', outside the filter' : ''}:`;
  const marks = [...sentenceMarks(index, sentence, at, options), ...extras];
  return (
    <p
      id={sentenceDomId(at.ref)}
      data-ref={refKey(at.ref)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- roving focus over text that must stay plain text to who listens
      tabIndex={-1}
      aria-current={isFocused ? 'true' : undefined}
      className={`sentence reading rel rel-${at.standing} ${isHeadline(index, at.ref) ? 'head' : ''} ${litClass(props)} ${at.partner && isOwn(at.partner.pair) ? 'is-own' : ''}`}
    >
      <span className="sr-only select-none">{lead} </span>
      <MarkedText text={sentence.text} marks={marks} />
    </p>
  );
});

function litClass({ isPartner, isOut }: SentenceState): string {
  return `${isPartner ? 'is-partner' : ''} ${isOut ? 'is-out' : ''}`;
}

/** "edited as in A, in part as in C and D", "only here". */
export function spokenStanding(index: StoryIndex, at: RowSentence, columns: Columns): string {
  return standingWords(at, partnersInRow(index, at, columns));
}
