import type { Comparison, Utterance, Wording, WordingForm } from '#src/core/model.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import { MarkedText } from '../shared/marked-text.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { wordingMarks } from './wording-marks.ts';

const formWords: Readonly<Record<WordingForm, string>> = {
  fullest: 'the fullest wording',
  exact: 'the same words',
  trimmed: 'trimmed',
  reworded: 'reworded',
  spliced: 'spliced from several places',
};

/** One utterance: every outlet's wording of it under the other, marked against the fullest. */
export function Collation(props: ScreenProps & { utterance: Utterance }) {
  const { comparison, utterance } = props;
  const speaker = speakerOf(comparison, utterance);
  return (
    <article className="entry" aria-label={`Said by ${speaker}`}>
      <h3 className="m-0 text-sm font-semibold">
        <bdi>{speaker}</bdi>
      </h3>
      <dl className="quotes">
        {utterance.wordings.map((wording) => (
          <WordingRow key={`${wording.article}-${wording.start}`} {...props} wording={wording} />
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
            <MarkedText text={wording.text} marks={wordingMarks(wording.changes)} />
          </ViewLink>
        </p>
        <p className="note m-0">{wordingNote(wording)}</p>
      </dd>
    </div>
  );
}

function wordingNote({ speaker, verb, form, marked }: Wording): string {
  const said = [speaker, verb].filter((part) => part !== null).join(' ');
  return [
    said === '' ? 'speaker not named here' : said,
    formWords[form],
    marked ? 'in quotation marks' : 'without quotation marks',
  ].join(' · ');
}

function speakerOf({ people }: Comparison, { speaker, wordings }: Utterance): string {
  const person = people.find(({ id }) => id === speaker);
  return person?.name ?? wordings.find((one) => one.speaker !== null)?.speaker ?? 'Unnamed speaker';
}
