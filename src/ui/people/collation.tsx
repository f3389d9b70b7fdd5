import { useRef } from 'react';
import type { Comparison, Utterance, Wording, WordingForm } from '#src/core/model.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { MarkedText } from '../shared/marked-text.tsx';
import { OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { useLit } from '../shared/use-lit.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { wordingMarks } from '../shared/wording-marks.ts';
import { variantWords, wordingVariants } from './wording-variants.ts';

/** The interface's words for how a wording stands to the fullest one. */
const formWords: Readonly<Record<WordingForm, string>> = {
  fullest: 'the fullest wording',
  exact: 'the same words',
  trimmed: 'trimmed',
  reworded: 'reworded',
  spliced: 'spliced from several places',
};

/** One utterance: every outlet's wording under the other, marked word by word against the fullest. */
export function Collation(props: ScreenProps & { utterance: Utterance }) {
  const { comparison, utterance, view, hrefOf } = props;
  const box = useRef<HTMLElement>(null);
  const lit = view.person === utterance.id;
  useLit(box, lit);
  const speaker = speakerOf(comparison, utterance);
  const id = `utterance-${utterance.id}`;
  return (
    <article
      ref={box}
      tabIndex={-1}
      aria-labelledby={id}
      aria-current={lit ? 'true' : undefined}
      className="record"
    >
      <div className="record-head">
        <h3 id={id} className="reading m-0">
          <bdi>{speaker}</bdi>
        </h3>
        <p className="note m-0">{differenceWords(utterance)}</p>
        <CopyLink
          href={hrefOf({ screen: 'people', person: utterance.id })}
          what={`what ${speaker} said`}
        />
      </div>
      <dl className="quotes">
        {utterance.wordings.map((wording) => (
          <WordingRow
            key={`${wording.article}-${wording.start}-${wording.end}`}
            {...props}
            wording={wording}
          />
        ))}
      </dl>
    </article>
  );
}

function WordingRow(props: ScreenProps & { utterance: Utterance; wording: Wording }) {
  const { comparison, utterance, wording, go, hrefOf } = props;
  const article = comparison.articles[wording.article];
  if (!article) return null;
  const outlets = utterance.wordings.map((one) => one.article);
  const isFullest = wording.form === 'fullest';
  const marks = isFullest ? [] : wordingMarks(wording.changes);
  const variants = isFullest ? '' : variantWords(wordingVariants(wording.changes));
  return (
    <div>
      <dt className="note">
        <OutletName article={article} index={wording.article} />
      </dt>
      <dd>
        <p className="reading m-0">
          <ViewLink
            go={go}
            hrefOf={hrefOf}
            to={sentenceView(comparison.articles, wording, outlets)}
            className="plain"
          >
            <MarkedText text={wording.text} marks={marks} />
          </ViewLink>
        </p>
        <p className="note m-0">{wordingNote(wording)}</p>
        {variants !== '' && <p className="note m-0">{variants}</p>}
      </dd>
    </div>
  );
}

/** "Sherman said · trimmed · without quotation marks". */
function wordingNote({ speaker, verb, form, marked }: Wording): string {
  return [
    saidBy(speaker, verb),
    formWords[form],
    marked ? 'in quotation marks' : 'without quotation marks',
  ].join(' · ');
}

function saidBy(speaker: string | null, verb: string | null): string {
  if (speaker === null)
    return verb === null ? 'no speaker named here' : `no speaker named, “${verb}”`;
  const words = verb?.toLowerCase().startsWith('according')
    ? `according to ${speaker}`
    : [speaker, verb ?? ''].join(' ');
  return words.replace(/\s+/g, ' ').trim();
}

/** What can be seen at once of all wordings together. */
function differenceWords({ wordings }: Utterance): string {
  const others = wordings.filter(({ form }) => form !== 'fullest');
  const same = others.length > 0 && others.every(({ form }) => form === 'exact');
  const marked = new Set(wordings.map((wording) => wording.marked)).size > 1;
  return [
    same ? 'the same words in all' : 'the words differ',
    ...(marked ? ['quotation marks in some, not in others'] : []),
  ].join(' · ');
}

function speakerOf({ people }: Comparison, { speaker, wordings }: Utterance): string {
  const person = people.find(({ id }) => id === speaker);
  const named = wordings.find((one) => one.speaker !== null)?.speaker;
  return person?.name ?? named?.replace(/\s+/g, ' ') ?? 'Speaker not named';
}
