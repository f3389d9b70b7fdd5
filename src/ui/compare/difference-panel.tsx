import { useEffect, useRef } from 'react';
import { siglum } from '#src/core/discrepancies/siglum.ts';
import type { Discrepancy } from '#src/core/model.ts';
import { CopyLink } from '../shared/copy-link.tsx';
import { kindWords, strengthWords } from '../shared/kind-words.ts';
import type { ScreenProps } from '../shared/screen-props.ts';
import { WIDE } from '../shared/media.ts';
import { useMedia } from '../shared/use-media.ts';
import { takeFocusThere } from './bring-into-view.ts';
import { sentenceAmong } from './sentence-among.ts';
import type { CompareActions } from './use-compare-actions.ts';
import type { CompareModel } from './use-compare-model.ts';

interface PanelProps extends Pick<ScreenProps, 'hrefOf'> {
  readonly model: CompareModel;
  readonly actions: CompareActions;
  readonly onHover: (id: string | null) => void;
  readonly onAllStrengths: () => void;
}

/** What differs among the outlets shown, beside the columns or over them. Hover and focus light the words, a click goes to them. */
export function Ledger(props: PanelProps & { onClose: () => void }) {
  return useMedia(WIDE, true) ? <DifferencePanel {...props} /> : <DifferenceSheet {...props} />;
}

function DifferencePanel(props: PanelProps) {
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <Records {...props} />
    </aside>
  );
}

/** Where nothing has room beside the columns: over them, until one is chosen. */
function DifferenceSheet(props: PanelProps & { onClose: () => void }) {
  const { actions, onClose, onHover } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const openRecord: CompareActions['openRecord'] = (record) => {
    onHover(null);
    onClose();
    actions.openRecord(record);
    // After the dialog has given the focus back.
    setTimeout(takeFocusThere);
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="panel-title" onClose={onClose}>
      <button type="button" className="act sheet-close" onClick={onClose}>
        Close
      </button>
      <Records {...props} actions={{ ...actions, openRecord }} />
    </dialog>
  );
}

function Records(props: PanelProps) {
  const { records, among, columns } = props.model;
  const left = among.length - records.length;
  return (
    <>
      <h2 id="panel-title" className="head m-0 border-b border-rule pb-2 text-base">
        Discrepancies in these {numberWords[columns.shown.length] ?? columns.shown.length}
      </h2>
      {left > 0 && (
        <p className="note m-0 border-b border-rule py-2">
          {left} of another strength left out{' '}
          <button type="button" className="act underline" onClick={props.onAllStrengths}>
            Show all
          </button>
        </p>
      )}
      {among.length === 0 ? (
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
    </>
  );
}

const numberWords: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
};

function Entry(props: PanelProps & { record: Discrepancy }) {
  const { record, model, actions, hrefOf, onHover } = props;
  const isOpen = model.view.discrepancy === record.id;
  const { what, also } = sentenceAmong(record, model.columns.shown);
  const light = () => onHover(record.id);
  const unlight = () => onHover(null);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) scrollWithin(entry.current);
  }, [isOpen]);
  return (
    <li ref={entry} className={`border-b border-rule py-2 ${isOpen ? 'bg-focus-row' : ''}`}>
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
        {what}
      </button>
      {/* In a narrow panel these words break, and the link keeps its place beside them. */}
      <p className="note m-0 flex flex-wrap items-center">
        <span className="min-w-32 flex-1">
          {kindWords[record.kind].name} · {strengthWords[record.strength].name}
          {also.length > 0 && ` · also tells of ${also.map(siglum).join(', ')}`}
        </span>
        <CopyLink
          href={hrefOf({ discrepancy: record.id, focus: null })}
          what={record.what}
          label="Link"
        />
      </p>
    </li>
  );
}

/** Shows an entry in its own list; the page stays where it is. */
function scrollWithin(entry: HTMLElement | null): void {
  const list = entry?.closest('.panel, .sheet');
  if (!entry || !list) return;
  const inside = list.getBoundingClientRect();
  const { top, bottom } = entry.getBoundingClientRect();
  if (top < inside.top || bottom > inside.bottom) list.scrollTop += top - inside.top - 48;
}
