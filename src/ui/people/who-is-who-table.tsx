import type { Person } from '#src/core/model.ts';
import { counted } from '../shared/counted.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import { QuotedSentence } from '../shared/quoted-sentence.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { sentenceView } from '../shared/sentence-view.ts';
import { ViewLink } from '../shared/view-link.tsx';
import { sentencesOf, whoIsWho, type Form, type Naming, type PersonRow } from './who-is-who.ts';

/** Persons × outlets: every spelling, title and pronoun with its count. */
export function WhoIsWhoTable(props: ScreenProps) {
  const { articles } = props.comparison;
  const rows = whoIsWho(props.comparison);
  return (
    <table className="who">
      <caption className="sr-only">How each outlet names each person</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          {articles.map((article, index) => (
            <th key={article.id} scope="col" className="note">
              <OutletName article={article} index={index} />
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <PersonRows key={row.person.id} {...props} row={row} />
      ))}
    </table>
  );
}

function PersonRows(props: ScreenProps & { row: PersonRow }) {
  const { comparison, view, go, row } = props;
  const { person } = row;
  const lit = view.person === person.id;
  return (
    <tbody className={lit ? 'lit-person' : ''}>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="act person"
            aria-expanded={lit}
            onClick={() => go({ person: lit ? null : person.id })}
          >
            <bdi>{person.name}</bdi>
          </button>
          <span className="note block">{counted(person.mentions.length, 'mention')}</span>
        </th>
        {comparison.articles.map((article, index) => (
          <td key={article.id}>
            <NamingCell naming={row.namings[index] ?? null} />
          </td>
        ))}
      </tr>
      {lit && (
        <tr>
          <td colSpan={comparison.articles.length + 1}>
            <Mentions {...props} person={person} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function NamingCell({ naming }: { naming: Naming | null }) {
  if (!naming) return <span className="note">not named</span>;
  return (
    <>
      <Forms forms={naming.spellings} className="reading" />
      <Forms forms={naming.titles} className="note" />
      <Forms forms={naming.pronouns} className="note italic" />
    </>
  );
}

function Forms({ forms, className }: { forms: readonly Form[]; className: string }) {
  return (
    <ul className={`m-0 list-none p-0 ${className}`}>
      {forms.map(({ text, mentions }) => (
        <li key={text}>
          <bdi>{text}</bdi> <span className="count">×{mentions.length}</span>
        </li>
      ))}
    </ul>
  );
}

/** Every sentence in which the person stands, the mentions lit. */
function Mentions({ comparison, go, hrefOf, person }: ScreenProps & { person: Person }) {
  const { articles } = comparison;
  return (
    <ul className="m-0 list-none p-0" aria-label={`Where ${person.name} stands`}>
      {sentencesOf(person).map((quote) => (
        <li key={`${quote.article}-${quote.sentence}`} className="reading my-1 max-w-[72ch]">
          <ViewLink go={go} hrefOf={hrefOf} to={sentenceView(articles, quote)} className="plain">
            <MentionSiglum articles={articles} index={quote.article} />{' '}
            <QuotedSentence articles={articles} quote={quote} mark="lit" />
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

function MentionSiglum(props: { articles: ScreenProps['comparison']['articles']; index: number }) {
  const article = props.articles[props.index];
  return article ? (
    <span className="note">
      <OutletName article={article} index={props.index} />
    </span>
  ) : null;
}
