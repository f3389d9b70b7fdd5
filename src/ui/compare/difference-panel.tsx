import type { Discrepancy } from '#src/core/model.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

/** The ledger beside the columns: what differs among the outlets shown. Hover and focus light the words, a click goes to them. */
export function DifferencePanel(
  props: Pick<ScreenProps, 'hrefOf'> & {
    model: CompareModel;
    actions: CompareActions;
    onHover: (id: string | null) => void;
  },
) {
  const { records, columns } = props.model;
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title" className="head m-0 border-b border-rule pb-2 text-base">
        Discrepancies in these {numberWords[columns.shown.length] ?? columns.shown.length}
      </h2>
      {records.length === 0 ? (
        <p className="note">
          No figure, name or quotation was found on which these outlets differ. Looked for:
          durations, counts, money, dates, ages, names, titles, pronouns, quotations and more.
        </p>
      ) : (
        <ol className="m-0 list-none p-0">
          {records.map((record) => (
            <Entry key={record.id} record={record} {...props} />
          ))}
        </ol>
      )}
    </aside>
  );
}

const numberWords: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
};

function Entry(props: {
  record: Discrepancy;
  model: CompareModel;
  actions: CompareActions;
  hrefOf: ScreenProps['hrefOf'];
  onHover: (id: string | null) => void;
}) {
  const { record, model, actions, hrefOf, onHover } = props;
  const isOpen = model.view.discrepancy === record.id;
  const light = () => onHover(record.id);
  const unlight = () => onHover(null);
  return (
    <li className={`border-b border-rule py-2 ${isOpen ? 'bg-focus-row' : ''}`}>
      <button
        type="button"
        className="entry reading"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => actions.openRecord(record)}
        onPointerEnter={light}
        onPointerLeave={unlight}
        onFocus={light}
        onBlur={unlight}
      >
        {record.what}
      </button>
      <p className="note m-0 flex flex-wrap items-center justify-between gap-x-3">
        <span>
          {kindWords[record.kind].name} · {strengthWords[record.strength].name}
        </span>
        <CopyLink href={hrefOf({ discrepancy: record.id })} what={record.what} label="Link" />
      </p>
    </li>
  );
}
