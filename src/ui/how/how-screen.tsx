import { kinds, strengths } from '#src/deep-link/view-vocabulary.ts';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import { oneTextRule } from '../shared/one-text-words.ts';
import { RelationMark } from '../shared/relation-mark.tsx';
import { relationWords, standings, type Standing } from '../shared/relation-words.ts';
import { Section } from '../shared/section.tsx';

/** An invented sentence for each relation, held against "The talks lasted seven hours, officials said on Monday." */
const examples: Readonly<Record<Standing, string>> = {
  verbatim: 'The talks lasted seven hours, officials said on Monday.',
  edited: 'The talks lasted more than seven hours, two officials said.',
  reworded: 'On Monday the two sides negotiated for eight hours.',
  partial:
    'After eight hours of talks the ministers flew home, and no date was set for another round.',
  only: 'Snow had closed the airport that morning.',
};

const example = 'The talks lasted seven hours, officials said on Monday.';

/**
 * What `npm run bench:quality pairs` gives on the story that comes with the app, in round figures, so that
 * it holds while rules are refined: precision 0.88; found of verbatim and edited 11 of 11, of all 0.53.
 */
const measured =
  'On the five example articles, compared with 94 pairs that careful readers were sure of: about nine in ten ' +
  'of the pairs shown are among those that readers listed; all in the same words or edited are found, but ' +
  'only a third of the reworded ones and, in all, about half.';

/** What is compared and how, what the marks mean, what it does not do; short, and in plain words. */
export function HowScreen() {
  return (
    <div className="how page pb-16">
      <h1 className="head mt-6 mb-6 text-3xl font-normal">How this works</h1>
      <Section title="What is compared">
        <p className="reading">
          Each article is divided into its headline, its paragraphs and what is not part of the
          report: bylines, captions, credits, links to other articles. Only headline and paragraphs
          are compared, sentence by sentence. Every sentence is compared with every sentence of
          every other outlet, wherever it stands. Words that are rare in the story count most; names
          and topics that stand all over it count little.
        </p>
        <p className="reading">
          Everything follows written rules. The same texts give the same result, in every browser,
          every time. Nothing is rewritten: what you read is the outlet’s own text.
        </p>
      </Section>
      <Relations />
      <Words />
      <Rows />
      <Ledger />
      <Section title="Independent texts">
        <p className="reading">
          Two articles count as one text where {oneTextRule}, as when two outlets print parts of the
          same agency report. Such articles count once: three outlets that agree may be two
          independent texts. An agency’s name alone proves nothing, and nothing is concluded from
          it.
        </p>
      </Section>
      <Section title="What it does not do">
        <p className="reading">
          It does not say who is right, and it gives no score of truth or bias. It shows where the
          articles differ and the words each difference rests on. What all outlets leave out, it
          cannot see.
        </p>
        <p className="reading">
          Rules miss things. {measured} A sentence in wholly other words may be shown as only here;
          two sentences with many words in common may be paired though they say different things.
          “Not found in C” means that no such words were found there, not that C denies them. The
          rules are made for English news prose.
        </p>
      </Section>
      <Section title="Where your reading goes">
        <p className="reading">
          Nowhere. The articles came with the page, and so did their comparison, made by these rules
          when the page was built. Where one has changed since, or does not load, this browser
          compares again by itself. There is no account, no cookie, no counter, and no request to
          any other site. A link that you copy holds the view, not you.
        </p>
      </Section>
      <Section title="Keys">
        <p className="reading">
          Everything can be reached with the Tab key. In Compare, <kbd>j</kbd> and <kbd>k</kbd> go
          to the next and the previous differing row, <kbd>d</kbd> to the next discrepancy, the
          arrow keys from sentence to sentence and from column to column. <kbd>/</kbd> searches,{' '}
          <kbd>c</kbd> copies the link to what is on the screen, and <kbd>?</kbd> lists every key.
        </p>
      </Section>
    </div>
  );
}

function Relations() {
  return (
    <Section
      title="How a sentence stands to the others"
      note={
        <>
          Shown by the line in the margin. The examples are compared with: <q>{example}</q>
        </>
      }
    >
      <dl className="terms">
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <RelationMark of={standing} />
            </dt>
            <dd>
              <p className="m-0">{relationWords[standing].meaning}</p>
              <p className={`reading rel rel-${standing} mt-1 mb-0`}>{examples[standing]}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Words() {
  return (
    <Section title="How words are marked">
      <dl className="terms">
        <div>
          <dt>
            <span className="change">changed</span>
          </dt>
          <dd>
            a figure, a name or another word that the other sentence has differently; so are the
            words of a discrepancy. In the base the line is thin.
          </dd>
        </div>
        <div>
          <dt>
            <span className="change-slight">slight</span>
          </dt>
          <dd>only the typography, case, spelling or ending differs</dd>
        </div>
        <div>
          <dt>
            <span className="omitted" data-caret="‸" /> left out
          </dt>
          <dd>words of the other sentence are missing at this place</dd>
        </div>
      </dl>
    </Section>
  );
}

function Rows() {
  return (
    <Section title="Rows, filters and maps">
      <p className="reading">
        A row of Compare holds what the outlets say of one thing. One outlet is the base: the rows
        follow its order. What an outlet says alone is a row without a number; “Also elsewhere” are
        those of them whose like stands in another row. You can link two sentences yourself, or
        unlink any; a + stands before what is linked by you.
      </p>
      <p className="reading">
        A relation that is switched off hides a row only when all of the row’s relations are off,
        since a row is read as one. A type of change that is muted is no longer marked, nor does it
        count as a difference; spellings of names go with it. The words of other discrepancies stay
        marked as long as their strength is shown.
      </p>
      <p className="reading">
        The map of each article has a cell for each sentence, formed like the line in its margin. A
        tick above a cell is a discrepancy, one below it a search hit; the grey ground is what is on
        the screen.
      </p>
    </Section>
  );
}

function Ledger() {
  return (
    <Section title="What a discrepancy is">
      <p className="reading">
        Two outlets, or one outlet in two places, tell one thing differently. Each side is shown
        with its own words. Looked for are:
      </p>
      <ul className="kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong>{kindWords[kind].name}</strong>: {kindWords[kind].meaning}
          </li>
        ))}
      </ul>
      <p className="reading">Each is given a strength:</p>
      <dl className="terms">
        {strengths.map((strength) => (
          <div key={strength}>
            <dt>{strengthWords[strength].name}</dt>
            <dd>
              {strengthWords[strength].meaning}
              <p className="reading mt-1 mb-0">{strengthExamples[strength]}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const strengthExamples = {
  contradictory: '“seven hours”, “eight hours”',
  precision: '“more than 13,000”, “thousands”',
  wording: '“Sergei”, “Sergey”',
} as const;
