import { useRef, useState } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import { counted } from '../shared/counted.ts';
import { OutletName } from '../shared/outlet-name.tsx';
import type { ScreenProps } from '../shared/screen-props.ts';
import { useLit } from '../shared/use-lit.ts';
import { MentionList } from './mention-list.tsx';
import { whoIsWho, type Form, type Naming, type PersonRow } from './who-is-who.ts';

/** People shown before the reader asks for all. */
const FIRST_PEOPLE = 12;

/** Persons × outlets: every spelling, title and pronoun with its count. */
export function WhoIsWhoTable(props: ScreenProps) {
  const { articles } = props.comparison;
  const rows = whoIsWho(props.comparison);
  const isBeyond = rows.findIndex(({ person }) => person.id === props.view.person) >= FIRST_PEOPLE;
  const [asked, setAsked] = useState(false);
  const all = asked || isBeyond;
  return (
    <>
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
        {(all ? rows : rows.slice(0, FIRST_PEOPLE)).map((row) => (
          <PersonRows key={row.person.id} {...props} row={row} />
        ))}
      </table>
      {rows.length > FIRST_PEOPLE && !isBeyond && (
        <button
          type="button"
          className="act no-print"
          aria-expanded={all}
          onClick={() => setAsked(!asked)}
        >
          <span className="link">
            {all ? `The first ${FIRST_PEOPLE} only` : `All ${rows.length} people`}
          </span>
        </button>
      )}
    </>
  );
}

function PersonRows(props: ScreenProps & { row: PersonRow }) {
  const { comparison, view, go, row } = props;
  const { person } = row;
  const lit = view.person === person.id;
  const name = useRef<HTMLButtonElement>(null);
  useLit(name, lit);
  return (
    <tbody className={lit ? 'chosen' : undefined}>
      <tr>
        <th scope="row">
          <button
            ref={name}
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
          <td
            key={article.id}
            data-siglum={siglum(index)}
            className={row.namings[index] ? 'told' : 'untold'}
          >
            <NamingCell naming={row.namings[index] ?? null} />
          </td>
        ))}
      </tr>
      {lit && (
        <tr>
          <td colSpan={comparison.articles.length + 1}>
            <MentionList {...props} person={person} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function NamingCell({ naming }: { naming: Naming | null }) {
  if (!naming) return <span className="note">not named</span>;
  return (
    <div>
      <Forms forms={naming.spellings} className="reading" />
      <Forms forms={naming.titles} className="note" />
      <Forms forms={naming.pronouns} className="reading italic" />
    </div>
  );
}

function Forms({ forms, className }: { forms: readonly Form[]; className: string }) {
  if (forms.length === 0) return null;
  return (
    <ul className={`m-0 list-none p-0 ${className}`}>
      {forms.map(({ text, mentions, differs, possessive, plural }) => (
        <li key={plural ?? text}>
          <bdi className={differs ? 'change-base' : undefined}>{text}</bdi>
          {differs && <span className="sr-only"> (differs)</span>}
          {/* Never parted from the last word. */ '\u00a0'}
          <span className="count">×{mentions.length}</span>
          {plural !== undefined && <span> in “{plural}”</span>}
          {possessive !== null && (
            <span className="note block">
              also “<bdi>{possessive}</bdi>”, its apostrophe lost
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
